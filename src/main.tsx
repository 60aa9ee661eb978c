import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { ErrorPage } from './app/error-page.tsx'
import { ConnectionProvider } from './app/connection-provider.tsx'
import { reloadOnMissingPart } from './app/new-version.ts'
import { createQueryClient } from './app/query-client.ts'
import { AppRoutes } from './app/routes.tsx'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')

reloadOnMissingPart()
createRoot(root).render(
  <StrictMode>
    <ErrorBoundary fallback={<ErrorPage />}>
      <QueryClientProvider client={createQueryClient()}>
        <ConnectionProvider>
          <BrowserRouter>
            <AppRoutes />
          </BrowserRouter>
        </ConnectionProvider>
      </QueryClientProvider>
    </ErrorBoundary>
  </StrictMode>,
)
