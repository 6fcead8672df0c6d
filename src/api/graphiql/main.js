// The explorer of `npm run dev`: it uses the cookie of whoever has signed in (signIn without wantToken).
import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import { GraphiQL } from 'graphiql';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';

const fetcher = async (parameters) => {
  const response = await fetch('/graphql', {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(parameters),
  });
  return response.json();
};

createRoot(document.getElementById('graphiql')).render(createElement(GraphiQL, { fetcher }));
