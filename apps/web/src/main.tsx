import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { MutationCache, QueryCache, QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { ApiError } from './api/index.ts';
import { makeRouter } from './shell/router.ts';
import './design/styles/tokens.css';
import './design/styles/font.css';
import './design/styles/base.css';

/** A session that ended elsewhere: the header and every page learn of it at once. */
function heed(error: Error): void {
  if (error instanceof ApiError && error.status === 401) void client.invalidateQueries({ queryKey: ['me'] });
}

const client = new QueryClient({
  queryCache: new QueryCache({ onError: heed }),
  mutationCache: new MutationCache({ onError: heed }),
  defaultOptions: {
    queries: {
      staleTime: 30_000,
      // A refusal is an answer; only a lost connection is worth asking again.
      retry: (failures, error) => failures < 2 && error instanceof ApiError && error.code === 'offline',
      refetchOnWindowFocus: false,
    },
  },
});

const place = document.getElementById('root');
if (!place) throw new Error('index.html has no #root');
createRoot(place).render(
  <StrictMode>
    <QueryClientProvider client={client}>
      <RouterProvider router={makeRouter(client)} />
    </QueryClientProvider>
  </StrictMode>,
);
