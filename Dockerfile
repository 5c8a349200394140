# Eén image voor elk onderdeel van de keten; welk onderdeel het is, zegt de opdracht in docker-compose.yml.

FROM node:24-slim AS bouw
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json ./
COPY schema schema
COPY supergraph supergraph
COPY subgraphs subgraphs
RUN npm run -s build

# Zonder de optionele pakketten: de ingebouwde database en Node zelf komen hier uit een eigen container.
FROM node:24-slim AS pakketten
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund

FROM node:24-slim
ENV NODE_ENV=production \
    HANDBEREIK_DATA=/gegevens \
    HANDBEREIK_HOST=0.0.0.0
WORKDIR /app
# Een volume op deze map krijgt deze eigenaar mee; de dienst draait niet als root.
RUN install -d -o node -g node -m 0700 /gegevens
COPY --from=pakketten /app/node_modules node_modules
COPY --from=bouw /app/dist dist
COPY package.json ./
COPY schema schema
COPY supergraph/registry/compose.json supergraph/registry/compose.json
COPY supergraph/sandbox/*.css supergraph/sandbox/handbereik.svg supergraph/sandbox/
USER node
ENTRYPOINT ["node", "dist/supergraph/cli/handbereik.js"]
CMD ["--help"]
