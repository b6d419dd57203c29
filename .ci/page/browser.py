"""A headless Chromium over the DevTools protocol's pipe: nothing but Python's own library is needed."""
import base64
import json
import os
import select
import shutil
import subprocess
import tempfile
import time

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
QUIET = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--hide-scrollbars",
    "--remote-debugging-pipe",
)


# How long one step may take, in seconds.
PATIENCE = float(os.environ.get("PAGE_PATIENCE", "60"))


class Broken(Exception):
    """What the browser, or a page in it, failed to do."""


def find():
    """The path of a Chromium on this machine, or None."""
    named = os.environ.get("CHROMIUM")
    return named or next(filter(None, map(shutil.which, NAMES)), None)


def thrown(details):
    """What an exception of a page says."""
    return details.get("exception", {}).get("description") or details["text"]


class Browser:
    """One browser with one page, and what happened on it."""

    def __init__(self, program):
        self.folder = tempfile.mkdtemp(prefix="page-")
        to_browser, self.out = os.pipe()
        self.inp, from_browser = os.pipe()
        def place():
            # High numbers first, so that neither pipe closes the other's end.
            high_in, high_out = os.dup2(to_browser, 60), os.dup2(from_browser, 61)
            os.dup2(high_in, 3)
            os.dup2(high_out, 4)
        self.process = subprocess.Popen(
            [program, *QUIET, "--user-data-dir=" + self.folder, "about:blank"],
            preexec_fn=place, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(to_browser)
        os.close(from_browser)
        self.waiting = b""
        self.number = 0
        self.session = None
        self.messages = []
        self.requests = []
        self.loaded = False
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        self.session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "Runtime", "Log", "Network"):
            self.call(domain + ".enable")

    def close(self):
        self.session = None
        try:
            self.call("Browser.close")
        except (OSError, Broken):
            pass
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def call(self, method, **params):
        self.number += 1
        message = {"id": self.number, "method": method, "params": params}
        if self.session:
            message["sessionId"] = self.session
        until = time.monotonic() + PATIENCE
        os.write(self.out, json.dumps(message).encode() + b"\0")
        while True:
            answer = self._read(until, method)
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise Broken(method + ": " + answer["error"]["message"])
                return answer.get("result", {})

    def _read(self, until, what):
        """The next message, waited for until a moment; what is waited for stands in the error."""
        while b"\0" not in self.waiting:
            rest = max(0.0, until - time.monotonic())
            if not select.select([self.inp], [], [], rest)[0]:
                raise Broken("%s: no answer within %g s" % (what, PATIENCE))
            part = os.read(self.inp, 1 << 20)
            if not part:
                raise Broken(what + ": the browser has gone")
            self.waiting += part
        text, self.waiting = self.waiting.split(b"\0", 1)
        message = json.loads(text)
        self._note(message)
        return message

    def _note(self, message):
        params = message.get("params", {})
        kind = message.get("method")
        if kind == "Runtime.consoleAPICalled":
            self.messages.append(" ".join(str(each.get("value", each.get("description"))) for each in params["args"]))
        elif kind == "Runtime.exceptionThrown":
            self.messages.append("exception: " + thrown(params["exceptionDetails"]))
        elif kind == "Log.entryAdded":
            self.messages.append(params["entry"]["text"])
        elif kind == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])
        elif kind == "Page.loadEventFired":
            self.loaded = True

    def open(self, path, width, height=900):
        """Opens a file in a window of this size."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=width < 600)
        self.loaded = False
        until = time.monotonic() + PATIENCE
        answer = self.call("Page.navigate", url="file://" + os.path.abspath(path))
        if answer.get("errorText"):
            raise Broken("%s: %s" % (path, answer["errorText"]))
        while not self.loaded:
            self._read(until, "loading " + path)

    def ask(self, expression):
        """The value of an expression on the page; an exception in it is one here."""
        answer = self.call("Runtime.evaluate", expression=expression, returnByValue=True)
        if "exceptionDetails" in answer:
            raise Broken("exception: " + thrown(answer["exceptionDetails"]))
        return answer["result"].get("value")

    def on_paper(self, width, height):
        """Shows the page as it is printed on paper of this size."""
        self.call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)
        self.call("Emulation.setEmulatedMedia", media="print")

    def on_screen(self):
        """Shows the page as on a screen again."""
        self.call("Emulation.setEmulatedMedia", media="")

    def shot(self, path, top=0, height=None):
        """A picture of a strip of the page, or of all of it."""
        width = self.ask("innerWidth")
        height = height or self.ask("document.documentElement.scrollHeight") - top
        clip = {"x": 0, "y": top, "width": width, "height": height, "scale": 1}
        data = self.call("Page.captureScreenshot", clip=clip, captureBeyondViewport=True)["data"]
        with open(path, "wb") as out:
            out.write(base64.b64decode(data))

    def pdf(self, path):
        """The page on paper."""
        data = self.call("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"]
        with open(path, "wb") as out:
            out.write(base64.b64decode(data))
