"""Local servers that behave as package indexes, broken networks and proxies do."""

import base64
import contextlib
import threading
import urllib.error
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class _Files(BaseHTTPRequestHandler):
    """Gives what `server.content` has, parts of it too, and fails as `server.faults` wants."""

    protocol_version = "HTTP/1.1"

    def do_GET(self):
        server = self.server
        server.requests.append((self.path, dict(self.headers)))
        fault = server.faults.get(self.path, [])
        what = fault.pop(0) if fault else None
        if self.path not in server.content or isinstance(what, int):
            return self._answer(what if isinstance(what, int) else 404, b"no")
        body = server.content[self.path]
        kind = "text/html"
        if isinstance(body, tuple):
            kind, body = body
        start = int(self.headers.get("Range", "bytes=0-")[6:].split("-")[0])
        if start and start >= len(body):
            return self._answer(416, b"")
        part = body[start:] if server.takes_ranges else body
        status = 206 if start and server.takes_ranges else 200
        self._answer(status, part, kind, cut=what == "cut", wait=server.slow.get(self.path))

    def _answer(self, status, body, kind="text/plain", cut=False, wait=None):
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", kind)
        if cut:
            self.send_header("Connection", "close")
        self.end_headers()
        half = len(body) // 2
        self.wfile.write(body[:half])
        if cut:
            self.wfile.flush()
            self.close_connection = True
            return
        if wait:
            self.wfile.flush()
            wait.wait(20)
        with contextlib.suppress(OSError):
            self.wfile.write(body[half:])

    def log_message(self, *_):
        pass


class _Proxy(BaseHTTPRequestHandler):
    """Passes requests on to one server, whatever host they name, once it is told the password."""

    def do_GET(self):
        wanted = "Basic " + base64.b64encode(b"ann:secret").decode()
        self.server.requests.append((self.path, dict(self.headers)))
        if self.headers.get("Proxy-Authorization") != wanted:
            self.send_response(407)
            self.send_header("Proxy-Authenticate", 'Basic realm="office"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        path = "/" + self.path.split("/", 3)[3]
        try:
            with urllib.request.urlopen(self.server.behind + path) as answer:
                body, kind = answer.read(), answer.headers["Content-Type"]
        except urllib.error.HTTPError as error:
            self.send_error(error.code)
            return
        self.send_response(200)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Content-Type", kind)
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


@contextlib.contextmanager
def serving(handler, context=None, **facts):
    """A server in a thread; `url` is its address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # a client that was killed
    server.requests = []
    scheme = "http"
    if context:
        server.socket = context.wrap_socket(server.socket, server_side=True)
        scheme = "https"
    for name, value in facts.items():
        setattr(server, name, value)
    server.url = f"{scheme}://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def files_server(context=None):
    """A server of files: `content` by path, `faults` by path ('cut' or a status, one a request)."""
    return serving(_Files, context, content={}, faults={}, slow={}, takes_ranges=True)


def proxy_server(behind):
    """A proxy that wants ann's password."""
    return serving(_Proxy, behind=behind)
