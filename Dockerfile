# syntax=docker/dockerfile:1
# SPDX-License-Identifier: Apache-2.0

# Builds with the official toolchain; only the program, its resources and the C libraries reach the final image.
FROM swift:6.2-bookworm AS build
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        libpq-dev libargon2-dev libqrencode-dev libxlsxwriter-dev zlib1g-dev pkg-config \
    && rm -rf /var/lib/apt/lists/*
WORKDIR /build

# The manifest alone first, so that a change of source does not fetch the dependencies again.
COPY Package.swift ./
RUN swift package resolve

COPY Sources Sources
COPY Tests Tests
RUN swift build --configuration release --product fengqiao --static-swift-stdlib \
    && program="$(swift build --configuration release --show-bin-path)" \
    && mkdir /staged \
    && strip --output-file=/staged/fengqiao "$program/fengqiao" \
    && find "$program" -maxdepth 1 -name '*.resources' -exec cp -r {} /staged/ \;

FROM debian:bookworm-slim
# curl is for the health check; tzdata has Asia/Shanghai, in which legal days are counted.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends \
        ca-certificates curl libargon2-1 libpq5 libqrencode4 libxlsxwriter4 tzdata zlib1g \
    && rm -rf /var/lib/apt/lists/* \
    && useradd --system --uid 10001 --no-create-home --shell /usr/sbin/nologin fengqiao

WORKDIR /opt/fengqiao
COPY --from=build /staged ./
COPY migrations migrations
COPY docs/openapi.yaml docs/openapi.yaml
ENV FENGQIAO_MIGRATIONS=/opt/fengqiao/migrations

USER fengqiao
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s --retries=3 \
    CMD ["curl", "--fail", "--silent", "--output", "/dev/null", "http://127.0.0.1:8080/health/ready"]
ENTRYPOINT ["/opt/fengqiao/fengqiao"]
CMD ["serve", "--host", "0.0.0.0"]
