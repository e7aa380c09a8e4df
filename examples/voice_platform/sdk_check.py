"""Drives the example with the platform's own Python SDK.

    python3 -m venv target/sdk
    target/sdk/bin/pip install dograh-sdk openapi-spec-validator
    cargo build --example voice_platform
    target/sdk/bin/python examples/voice_platform/sdk_check.py target/debug/examples/voice_platform

Starts the given program on a free port, prints a line for every check, and ends with 1 if one failed.
"""

import json
import os
import re
import socket
import subprocess
import sys
from collections.abc import Callable
from contextlib import contextmanager
from urllib.request import ProxyHandler, build_opener

from dograh_sdk import DograhClient, Workflow
from dograh_sdk._generated_models import (
    CreateToolRequest,
    CreateWorkflowRequest,
    InitiateCallRequest,
    UpdateWorkflowRequest,
)
from dograh_sdk.errors import ApiError, SpecMismatchError
from dograh_sdk.typed import AgentNode, EndCall, GlobalNode, Qa, StartCall, Trigger, Webhook
from openapi_spec_validator import validate

failed = 0


def check(what: str, got: object, expected: object) -> None:
    global failed
    if got == expected:
        print(f"ok    {what}")
    else:
        failed += 1
        print(f"FAIL  {what}\n      got      {got!r}\n      expected {expected!r}")


def check_error(what: str, call: Callable[[], object], text: str, body: object) -> None:
    try:
        got = call()
    except ApiError as error:
        check(f"{what}: text", str(error), text)
        check(f"{what}: status", error.status_code, int(text[1:4]))
        check(f"{what}: body", error.body, body)
    else:
        check(what, got, text)


@contextmanager
def running(program: str):
    """The address of a started server, and its keys: one that works, a foreign and an archived one."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {**os.environ, "PORT": str(port)}
    server = subprocess.Popen(
        [program], env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )
    try:
        keys: list[str] = []
        for line in server.stdout:
            if found := re.fullmatch(r"X-API-Key: (\S+)\n", line):
                keys.append(found[1])
            if len(keys) == 3:
                break
        assert len(keys) == 3, "the server ended before it printed three keys"
        yield f"http://127.0.0.1:{port}", keys
    finally:
        server.terminate()
        server.wait()


def conversation(client: DograhClient) -> Workflow:
    workflow = Workflow(client=client, name="Loan qualification")
    start = workflow.add_typed(StartCall(prompt="Greet the caller."))
    agent = workflow.add(type="agentNode", name="Qualify", prompt="Ask about the amount.")
    end = workflow.add_typed(EndCall(prompt="Thank the caller."))
    workflow.add_typed(GlobalNode())
    workflow.add_typed(Trigger())
    workflow.add_typed(Webhook(endpoint_url="https://example.com/hook"))
    workflow.add_typed(Qa())
    workflow.edge(start, agent, label="interested", condition="The caller is interested.")
    workflow.edge(agent, end, label="done", condition="Everything was asked.")
    return workflow


def check_success(client: DograhClient) -> None:
    types = client.list_node_types()
    check("list_node_types", len(types.node_types), 7)
    check("get_node_type", client.get_node_type("agentNode").display_name, "Agent Node")
    try:
        client.get_node_type("bogus")
        check("an unknown node type", "found", "SpecMismatchError")
    except SpecMismatchError as error:
        check("an unknown node type", str(error), "Unknown node type: 'bogus'")

    workflow = conversation(client)
    request = CreateWorkflowRequest(name=workflow.name, workflow_definition=workflow.to_json())
    created = client.create_workflow(body=request)
    check("create_workflow", (created.name, created.status), ("Loan qualification", "active"))
    check("get_workflow", client.get_workflow(created.id), created)
    check("list_workflows", created.id in [one.id for one in client.list_workflows()], True)
    check("list_workflows(archived)", client.list_workflows(status="archived"), [])

    loaded = client.load_workflow(created.id)
    loaded.name = "Renamed"
    asked = loaded.find_node("2")
    extra = loaded.add_typed(AgentNode(prompt="Ask about the timeline."))
    loaded.edge(asked, extra, label="timeline", condition="The amount is known.")
    saved = client.save_workflow(created.id, loaded)
    check("save_workflow", (saved.name, saved.version_number), ("Renamed", 2))
    check("save_workflow: nodes", len(saved.workflow_definition["nodes"]), 8)

    call = InitiateCallRequest(workflow_id=created.id, phone_number="+15557770000")
    placed = client.test_phone_call(body=call)
    check("test_phone_call", placed["message"], "Call initiated successfully")
    check("total_runs", client.get_workflow(created.id).total_runs, 1)


def check_errors(client: DograhClient) -> None:
    def detail(value: object) -> dict[str, object]:
        return {"detail": value}

    missing = "Workflow with id 7777 not found"
    check_error("404", lambda: client.get_workflow(7777), f"[404] {missing}", detail(missing))

    call = InitiateCallRequest(workflow_id=1)
    fields = [{"loc": ["body", "phone_number"], "msg": "field required", "type": "value_error.missing"}]
    check_error(
        "422 of fields", lambda: client.test_phone_call(body=call), f"[422] {fields}", detail(fields)
    )

    empty = CreateWorkflowRequest(name="empty", workflow_definition={"nodes": [], "edges": []})
    problem = {
        "kind": "workflow",
        "id": None,
        "field": None,
        "message": "Workflow must have exactly one Start Call node",
    }
    raw = json.dumps({"errors": [problem]}, separators=(",", ":"))
    check_error(
        "422 of a graph",
        lambda: client.create_workflow(body=empty),
        f"[422] {raw}",
        {"errors": [problem]},
    )

    taken = conversation(client).to_json()
    for node in taken["nodes"]:
        if node["type"] == "trigger":
            node["data"]["trigger_path"] = "loans"
    request = CreateWorkflowRequest(name="loans", workflow_definition=taken)
    client.create_workflow(body=request)
    problem = {
        "kind": "node",
        "id": "5",
        "field": "data.trigger_path",
        "message": "Trigger path is already in use. Please choose another one or leave empty to use "
        "a unique one generated by the server.",
    }
    raw = json.dumps({"errors": [problem]}, separators=(",", ":"))
    check_error(
        "409", lambda: client.create_workflow(body=request), f"[409] {raw}", {"errors": [problem]}
    )

    nothing = "Nothing to update: send name, workflow_definition or both"
    update = UpdateWorkflowRequest()
    check_error(
        "400", lambda: client.update_workflow(1, body=update), f"[400] {nothing}", detail(nothing)
    )

    call = InitiateCallRequest(workflow_id=1, phone_number="+15557770000", workflow_run_id=7777)
    code = "workflow_run_workflow_mismatch"
    check_error(
        "400 as a code", lambda: client.test_phone_call(body=call), f"[400] {code}", detail(code)
    )

    internal = "Internal Server Error"
    check_error("500", lambda: client.get_workflow(3), f"[500] {internal}", detail(internal))

    tools = "Tools are not supported in this deployment"
    check_error("501", lambda: client.list_tools(), f"[501] {tools}", detail(tools))
    tool = CreateToolRequest(name="sum", category="calculator", definition={"type": "calculator"})
    check_error("501 of a POST", lambda: client.create_tool(body=tool), f"[501] {tools}", detail(tools))


def check_callers(url: str, foreign: str, archived: str) -> None:
    with DograhClient(base_url=url, api_key=foreign) as client:
        forbidden = "You do not have access to this workflow"
        check_error(
            "403", lambda: client.get_workflow(1), f"[403] {forbidden}", {"detail": forbidden}
        )
        call = InitiateCallRequest(workflow_id=4, phone_number="+15557770000")
        check_error(
            "402",
            lambda: client.test_phone_call(body=call),
            "[402] QUOTA_EXCEEDED",
            {"detail": "QUOTA_EXCEEDED"},
        )
    for key, message in [
        (archived, "This API key has been archived. Please create a new one."),
        ("vp_unknown", "Invalid or expired API key"),
        (None, "Authorization header required"),
    ]:
        with DograhClient(base_url=url, api_key=key) as client:
            check_error(
                f"401 with {message!r}",
                lambda: client.list_workflows(),
                f"[401] {message}",
                {"detail": message},
            )


def check_openapi(url: str) -> None:
    with build_opener(ProxyHandler({})).open(f"{url}/openapi.json", timeout=30) as answer:
        document = json.load(answer)
    validate(document)
    check("openapi.json: version", document["openapi"], "3.1.0")
    login = document["paths"]["/api/v1/auth/login"]["post"]["responses"]
    check("openapi.json: login", "WRONG_PASSWORD" in login["401"]["x-error-codes"], True)


def main() -> int:
    os.environ.pop("DOGRAH_API_KEY", None)
    with running(sys.argv[1]) as (url, (key, foreign, archived)):
        with DograhClient(base_url=url, api_key=key) as client:
            check_success(client)
            check_errors(client)
        check_callers(url, foreign, archived)
        check_openapi(url)
    print("all checks hold" if failed == 0 else f"{failed} checks failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
