/** Where the page begins. */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Silence } from './api/client.ts'
import { router } from './app/router.tsx'
import { SayProvider } from './app/say.tsx'
import { SettingsProvider } from './app/settings.tsx'
import './style/tokens.css'
import './style/parts.css'
import './style/app.css'
import './style/conditions.css'

const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      retry: (count, error) => error instanceof Silence && count < 60,
      retryDelay: 2000,
    },
  },
})

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <SettingsProvider>
      <QueryClientProvider client={client}>
        <SayProvider>
          <RouterProvider router={router} />
        </SayProvider>
      </QueryClientProvider>
    </SettingsProvider>
  </StrictMode>,
)
