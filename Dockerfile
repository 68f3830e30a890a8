# Builds the gateway. The image holds only Node, the bundle and its compile cache. The file system can be read-only:
#   docker run --read-only -p 4000:4000 -e COGNITO_USER_POOL_ID=… -e COGNITO_CLIENT_ID=… IMAGE [start | check-config | schema]
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY tsconfig.json schema.graphql ./
COPY src ./src
COPY tools ./tools
RUN npm run bundle

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0
WORKDIR /app
COPY --from=build /app/dist/bundle ./dist/bundle
COPY --from=build /app/dist/explorer ./dist/explorer
# Node's compile cache is separate for each user. Afterwards only root can change it.
RUN install -d -o 1000 dist/bundle/compiled && NODE_ENV=development setpriv --reuid=1000 --clear-groups node dist/bundle/main.js check-config >/dev/null && chown -R root: dist/bundle/compiled
USER 1000:1000
EXPOSE 4000
# Liveness, not readiness: an orchestrator should not restart a container because the pool's keys are unreachable.
HEALTHCHECK --interval=30s --timeout=3s --start-period=10s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health/live`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# Without a shell, so that SIGTERM reaches node, which completes requests in progress and exits with 0.
ENTRYPOINT ["node", "dist/bundle/main.js"]
CMD ["start"]
