import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { BrowserRouter } from 'react-router'
import { ErrorBoundary } from './app/error-boundary.tsx'
import { ErrorPage } from './app/error-page.tsx'
import { reloadOnMissingPart } from './app/new-version.ts'
import { AppRoutes } from './app/routes.tsx'
import { surviveTranslation } from './app/survive-translation.ts'
import { createQueryClient } from './queries/query-client.ts'
import { ConnectionProvider } from './session/connection-provider.tsx'
import { LanguageProvider, loadFirstLanguage } from './session/speech.tsx'
import type { Language } from './words/language.ts'

function start(language: Language): void {
  const root = document.getElementById('root')
  if (root === null) throw new Error('index.html has no #root')
  createRoot(root).render(
    <StrictMode>
      <LanguageProvider first={language}>
        <ErrorBoundary fallback={<ErrorPage />}>
          <QueryClientProvider client={createQueryClient()}>
            <ConnectionProvider>
              <BrowserRouter>
                <AppRoutes />
              </BrowserRouter>
            </ConnectionProvider>
          </QueryClientProvider>
        </ErrorBoundary>
      </LanguageProvider>
    </StrictMode>,
  )
}

reloadOnMissingPart()
surviveTranslation()
// Not awaited at the top: that would keep the parts of the app from being put together.
void loadFirstLanguage().then(start)
