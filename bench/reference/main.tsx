import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import ky from 'ky'
import { createRoot } from 'react-dom/client'
import { BrowserRouter, Route, Routes } from 'react-router'

/** The least that uses the whole stack: what our page is compared with. */
function BarePage() {
  const { data } = useQuery({ queryKey: ['bare'], queryFn: () => ky.get('/').text(), retry: false })
  return <h1 className="p-4 text-xl">Bare page {data?.length}</h1>
}

const root = document.getElementById('root')
if (root === null) throw new Error('no #root')
createRoot(root).render(
  <QueryClientProvider client={new QueryClient()}>
    <BrowserRouter>
      <Routes>
        <Route path="*" Component={BarePage} />
      </Routes>
    </BrowserRouter>
  </QueryClientProvider>,
)
