# syntax=docker/dockerfile:1
# vorgaben im Container: nicht als root, ohne Netz, ohne Schreibrecht. Anleitung: docs/installieren.md
#   docker build --tag vorgaben .
#   docker run --rm --network none --read-only --tmpfs /tmp --volume "$PWD:/dienst:ro" vorgaben check .
FROM node:22-slim AS build
WORKDIR /src
COPY . .
RUN npm ci --no-audit --no-fund \
 && npm pack --ignore-scripts --pack-destination /tmp \
 && npm install --global --prefix /opt/vorgaben --omit=dev --ignore-scripts --no-audit --no-fund /tmp/vorgaben-*.tgz

FROM node:22-slim
COPY --from=build /opt/vorgaben /opt/vorgaben
# Was sich einmal übersetzen lässt, kommt in den Arbeitsspeicher; ohne ihn läuft es auch, nur langsamer.
ENV NODE_ENV=production \
    PATH=/opt/vorgaben/bin:$PATH \
    VORGABEN_CACHE=/tmp/vorgaben
USER node
WORKDIR /dienst
ENTRYPOINT ["vorgaben"]
CMD ["check", "."]
