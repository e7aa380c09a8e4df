"""Drives the example over HTTP, with nothing but what it prints and what the contract documents.

    python3 -m venv target/check
    target/check/bin/pip install openapi-spec-validator
    cargo build --example agent_platform
    target/check/bin/python examples/agent_platform/check.py target/debug/examples/agent_platform

Starts the given program on a free port, prints a line for every check, and ends with 1 if one failed.
"""

import json
import os
import re
import subprocess
import sys
from contextlib import contextmanager
from typing import NamedTuple
from urllib.error import HTTPError
from urllib.request import ProxyHandler, Request, build_opener

from openapi_spec_validator import validate

opener = build_opener(ProxyHandler({}))
failed = 0


class Answer(NamedTuple):
    status: int
    body: object
    headers: dict[str, str]


class Client:
    def __init__(self, url: str, authorization: str | None):
        self.url = url
        self.headers = {"Authorization": authorization} if authorization else {}

    def get(self, path: str) -> Answer:
        return self.send("GET", path)

    def post(self, path: str, body: object = None, **headers: str) -> Answer:
        return self.send("POST", path, body, headers)

    def send(
        self, method: str, path: str, body: object = None, headers: dict[str, str] | None = None
    ) -> Answer:
        sent = self.headers | (headers or {})
        data = None
        if body is not None:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            sent["Content-Type"] = "application/json"
        request = Request(self.url + path, data, sent, method=method)
        try:
            answer = opener.open(request, timeout=30)
        except HTTPError as error:
            answer = error
        with answer:
            text = answer.read().decode()
            names = {name.lower(): value for name, value in answer.headers.items()}
            return Answer(answer.status, json.loads(text), names)


def check(what: str, got: object, expected: object) -> None:
    global failed
    if got == expected:
        print(f"ok    {what}")
    else:
        failed += 1
        print(f"FAIL  {what}\n      got      {got!r}\n      expected {expected!r}")


def check_error(what: str, answer: Answer, status: int, body: object) -> None:
    """A body that is a string stands for the plain shape."""
    expected = {"error": body} if isinstance(body, str) else body
    check(f"{status} {what}", (answer.status, answer.body), (status, expected))
    check(f"{status} {what}: x-request-id", bool(answer.headers.get("x-request-id")), True)


@contextmanager
def running(program: str):
    """The address of a started server, and the four credentials that it prints."""
    environment = {**os.environ, "PORT": "0"}
    environment.pop("PROVIDER_URL", None)
    server = subprocess.Popen(
        [program], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        url = re.search(r"http://\S+", server.stdout.readline())
        assert url, "the server ended before it printed its address"
        found: list[str] = []
        for line in server.stdout:
            if match := re.fullmatch(r"Authorization: (Bearer \S+)\n", line):
                found.append(match[1])
            if len(found) == 4:
                break
        assert len(found) == 4, "the server ended before it printed four tokens"
        yield url[0], found
    finally:
        server.terminate()
        server.wait()


def check_documented_shapes(owner: Client) -> None:
    check_error("plain", owner.get("/runs"), 400, "organizationId is required")
    execute = {"organizationId": "org_456", "variables": {"input": "a text"}}
    check_error(
        "execution",
        owner.post("/prompts/prompt_flaky/execute", execute),
        500,
        {"error": "failed", "message": "Prompt execution failed upstream"},
    )
    check_error(
        "graph",
        owner.post("/agents/agent_draft/publish?organizationId=org_456"),
        422,
        {
            "error": "Graph validation failed",
            "code": "AGENT_GRAPH_INVALID",
            "details": [{"code": "missing_entry_step", "message": "Entry step is required"}],
        },
    )


def check_documented_statuses(url: str, owner: Client, viewer: Client, others: list[Client]) -> None:
    stranger, expired = others
    runs = "/runs?organizationId="
    broken = owner.post("/prompts", b'{"organizationId": "org_456",}')
    check("400 malformed: status", broken.status, 400)
    check("400 malformed: shape", list(broken.body), ["error"])

    check_error("nobody", Client(url, None).get(runs + "org_456"), 401, "Authentication is required")
    unknown = Client(url, "Bearer ap_unknown").get(runs + "org_456")
    check_error("unknown token", unknown, 401, "Invalid bearer token")
    check("401 challenge", unknown.headers["www-authenticate"], 'Bearer error="invalid_token"')
    check_error("expired token", expired.get(runs + "org_456"), 401, "Bearer token has expired")

    no_history = 'The plan "starter" does not include "run_history"'
    check_error("run history", owner.get(runs + "org_123"), 402, no_history)
    no_ai = 'The plan "free" does not include "ai"'
    body = {"organizationId": "org_789"}
    check_error("execution", stranger.post("/prompts/prompt_welcome/execute", body), 402, no_ai)
    seats = 'The plan "starter" includes 2 seats, and all are taken'
    third = {"email": "third@example.com"}
    check_error("seats", owner.post("/organizations/org_123/invitations", third), 402, seats)

    foreign = 'You do not have access to organization "org_456"'
    check_error("no member", stranger.get(runs + "org_456"), 403, foreign)
    publish = "/agents/agent_support/publish?organizationId=org_456"
    lacking = 'You lack the permission "agents:publish" in this organization'
    check_error("no permission", viewer.post(publish), 403, lacking)

    elsewhere = 'Prompt "prompt_welcome" does not exist in the authorized organization'
    prompt = owner.get("/prompts/prompt_welcome?organizationId=org_123")
    check_error("another organization's prompt", prompt, 404, elsewhere)
    check_error("no route", owner.get("/nothing"), 404, "Not Found")
    wrong = owner.send("DELETE", "/runs")
    check_error("method", wrong, 405, "Method Not Allowed")
    check("405 allow", wrong.headers["allow"], "GET,HEAD")

    member = {"email": "viewer@example.com"}
    active = "viewer@example.com is already an active member"
    check_error("invitation", owner.post("/organizations/org_456/invitations", member), 409, active)


def check_debugging(owner: Client) -> None:
    body = {"organizationId": "org_456", "input": "a text"}
    answer = owner.post("/agents/agent_flaky/execute", body, **{"X-Request-Id": "check-1"})
    message = "Agent execution failed upstream"
    check_error("agent", answer, 500, {"error": "failed", "message": message})
    check("the request's ID", answer.headers["x-request-id"], "check-1")

    runs = owner.get("/runs?organizationId=org_456").body["runs"]
    newest = runs[0]
    check("its run is the newest", newest["requestId"], "check-1")
    run = owner.get(f"/runs/{newest['id']}?organizationId=org_456").body
    check("the run", run, newest)
    check("the run: what", (run["kind"], run["subject"]), ("agent_run", "agent_flaky"))
    error = run["error"]
    facts = (run["status"], error["code"], error["status"], error["message"])
    check("the run: why", facts, ("failed", "UPSTREAM_FAILED", 500, message))
    outer = ["Agent execution failed", 'step "answer", prompt "prompt_flaky", version 1, model "flaky-1"']
    check("the run: causes", error["causes"][:2], outer)
    refused = "the model provider answered 503 Service Unavailable: "
    check("the run: root cause", error["causes"][2].startswith(refused), True)


def check_success(owner: Client) -> None:
    within = "?organizationId=org_456"
    for path, name in [("/prompts", "Welcome"), ("/tools", "Shout"), ("/agents", "Support")]:
        listed = owner.get(path + within).body[path[1:]]
        check(f"GET {path}", name in [one["name"] for one in listed], True)

    variables = {"variables": {"name": "Ada"}}
    answer = owner.post("/prompts/prompt_welcome/execute" + within, variables)
    check("a prompt's execution", answer.body["output"], "A warm welcome to Ada!")
    order = {"input": "where is order 17?"}
    for way in ["execute", "realtime-sessions"]:
        answer = owner.post(f"/agents/agent_support/{way}" + within, order)
        check(f"an agent's {way}", (answer.status, answer.body["output"]), (200, "17"))

    graph = {
        "entryStep": "ask",
        "steps": [
            {
                "id": "ask",
                "type": "prompt_step",
                "promptId": "prompt_answer",
                "transitions": {"next": "end"},
            },
            {"id": "end", "type": "return_step"},
        ],
    }
    created = owner.post("/agents" + within, {"name": "Checked", "graph": graph})
    check("a new agent", (created.status, created.body["publishedVersion"]), (201, None))
    published = owner.post(f"/agents/{created.body['id']}/publish" + within)
    check("its publication", published.body["publishedVersion"], 1)
    answer = owner.post(f"/agents/{created.body['id']}/execute" + within, {"input": "hello"})
    check("its execution", answer.body["output"], "Answered: hello")


def check_openapi(url: str) -> None:
    document = Client(url.removesuffix("/v1"), None).get("/openapi.json").body
    validate(document)
    check("openapi.json: version", document["openapi"], "3.1.0")
    publish = document["paths"]["/v1/agents/{id}/publish"]["post"]["responses"]
    check("openapi.json: publish", publish["422"]["x-error-codes"], ["AGENT_GRAPH_INVALID"])


def main() -> int:
    with running(sys.argv[1]) as (url, credentials):
        owner, viewer, *others = [Client(url, credential) for credential in credentials]
        check_documented_shapes(owner)
        check_documented_statuses(url, owner, viewer, others)
        check_debugging(owner)
        check_success(owner)
        check_openapi(url)
    print("all checks hold" if failed == 0 else f"{failed} checks failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
