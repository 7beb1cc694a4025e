# syntax=docker/dockerfile:1
# Two stages: the first has pip and the sources, the second only what runs, as a user without rights.
FROM python:3.12-slim AS build
WORKDIR /src
RUN python -m venv /opt/partygraph
COPY requirements/build.lock requirements/runtime.lock requirements/
RUN /opt/partygraph/bin/pip install --no-cache-dir --no-deps --require-hashes --only-binary :all: \
        -r requirements/build.lock -r requirements/runtime.lock
COPY pyproject.toml README.md LICENSE NOTICE ./
COPY graph graph
COPY ingest ingest
COPY queries queries
COPY web web
COPY cli cli
RUN /opt/partygraph/bin/pip install --no-cache-dir --no-deps --no-index --no-build-isolation .

FROM python:3.12-slim
ENV PATH=/opt/partygraph/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    PYTHONDONTWRITEBYTECODE=1
RUN groupadd --gid 10001 partygraph \
    && useradd --uid 10001 --gid 10001 --home-dir /data --shell /usr/sbin/nologin partygraph \
    && install --directory --owner=10001 --group=10001 /data
COPY --from=build /opt/partygraph /opt/partygraph
COPY samples /samples
USER 10001:10001
WORKDIR /data
VOLUME /data
ENV PARTYGRAPH_STORE=/data/store
EXPOSE 8000
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8000/healthz', timeout=2)"]
# One worker: with the embedded engine one process owns the store. --timeout: it may have to wait for Neo4j before it loads.
# --no-control-socket: the image runs read-only.
CMD ["gunicorn", "--bind=0.0.0.0:8000", "--worker-class=gthread", "--workers=1", "--threads=8", \
     "--timeout=180", "--worker-tmp-dir=/dev/shm", "--no-control-socket", "--access-logfile=-", "cli.wsgi:create()"]
