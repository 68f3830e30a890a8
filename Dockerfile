# Builds the gateway, and keeps what it runs on: Node, and the bundle with what this Node compiled of it. Nothing writes to it:
#   docker run --read-only -p 4000:4000 -e COGNITO_USER_POOL_ID=… -e COGNITO_CLIENT_ID=… IMAGE [start | check-config | schema]
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json schema.graphql ./
COPY src ./src
RUN npm run bundle

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/dist/bundle/main.js /app/dist/bundle/program.js ./dist/bundle/
COPY --from=build /app/dist/explorer ./dist/explorer
# Node keeps compiled code for each user apart; afterwards nobody but root could change it.
RUN install -d -o 1000 dist/bundle/compiled && NODE_ENV=development setpriv --reuid=1000 --clear-groups node dist/bundle/main.js check-config >/dev/null && chown -R root: dist/bundle/compiled
USER 1000:1000
EXPOSE 4000
# Alive, not ready: who restarts an unhealthy container should not do so while the pool's keys cannot be fetched.
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without a shell, so that SIGTERM reaches node, which answers what is under way and ends with 0.
ENTRYPOINT ["node", "dist/bundle/main.js"]
CMD ["start"]
