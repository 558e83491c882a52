# Production packages only. Node comes with the image, so npm's own copy of it (optional packages) stays out.
FROM node:26-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts

FROM node:26-slim
ENV NODE_ENV=production SITREP_DATA=/data
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY src ./src
COPY adapters ./adapters
COPY seeds ./seeds
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s CMD ["node", "--import", "./src/compile-cache.ts", "src/cli.ts", "health"]
CMD ["node", "--import", "./src/compile-cache.ts", "src/main.ts"]
