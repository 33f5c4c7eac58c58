# The product without a database: set NEO4J_URI, NEO4J_PASSWORD (see compose.yaml).
# Not built in CI, which has no Docker: read it as a well-meant recipe.
FROM node:20.20-bookworm-slim AS build
WORKDIR /app
COPY . .
RUN npx -y pnpm install --frozen-lockfile && npx -y pnpm build

FROM node:20.20-bookworm-slim
ENV HOST=0.0.0.0 PORT=4000
WORKDIR /app
# The launcher notes beside web/dist what it was built from, so that folder has to be the user's.
COPY --from=build --chown=node:node /app /app
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=3s --start-period=60s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node_modules/.bin/tsx", "server/start/start.ts"]
