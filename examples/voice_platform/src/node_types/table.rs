//! The table of node types.

use super::properties::{
    CREDENTIAL, DOCUMENTS, EXTRACTION_ENABLED, EXTRACTION_PROMPT, EXTRACTION_VARIABLES, PROMPT,
    TOOLS, add_global_prompt, allow_interrupt, flag, name,
};
use super::property::{Default, Kind, Property};
use super::{GraphConstraints, Instances, NodeType, SPEC_VERSION};

const NO_EDGES: GraphConstraints =
    GraphConstraints { max_incoming: Some(0), max_outgoing: Some(0) };

pub(crate) static NODE_TYPES: &[NodeType] = &[
    NodeType {
        name: "startCall",
        display_name: "Start Call",
        description: "Where every call begins.",
        category: "call_node",
        icon: "Play",
        version: SPEC_VERSION,
        properties: &[
            name("Start Call"),
            PROMPT,
            Property::new(Kind::Options, "greeting_type", "Greeting type", "How to greet.")
                .options(&["text", "audio"])
                .or(Default::Text("text")),
            Property::new(Kind::MentionTextarea, "greeting", "Greeting", "The greeting to speak."),
            Property::new(
                Kind::RecordingRef,
                "greeting_recording_id",
                "Greeting recording",
                "The greeting to play.",
            ),
            allow_interrupt(false),
            add_global_prompt(true),
            flag("delayed_start", "Delayed start", "Whether the agent waits to speak.", false),
            Property::new(
                Kind::Number,
                "delayed_start_duration",
                "Delay",
                "How many seconds the agent waits.",
            )
            .or(Default::Number(2.0))
            .between(0.1, 10.0),
            EXTRACTION_ENABLED,
            EXTRACTION_PROMPT,
            EXTRACTION_VARIABLES,
            TOOLS,
            DOCUMENTS,
            flag("pre_call_fetch_enabled", "Pre-call fetch", "Whether to fetch context.", false),
            Property::new(Kind::Url, "pre_call_fetch_url", "Pre-call URL", "Where to fetch it."),
            Property::new(
                Kind::CredentialRef,
                "pre_call_fetch_credential_uuid",
                "Pre-call credential",
                CREDENTIAL,
            ),
        ],
        graph_constraints: GraphConstraints { max_incoming: Some(0), max_outgoing: None },
        instances: Instances::ExactlyOne,
    },
    NodeType {
        name: "agentNode",
        display_name: "Agent Node",
        description: "One step of the conversation.",
        category: "call_node",
        icon: "Headset",
        version: SPEC_VERSION,
        properties: &[
            name("Agent"),
            PROMPT,
            allow_interrupt(true),
            add_global_prompt(true),
            EXTRACTION_ENABLED,
            EXTRACTION_PROMPT,
            EXTRACTION_VARIABLES,
            TOOLS,
            DOCUMENTS,
        ],
        graph_constraints: GraphConstraints { max_incoming: None, max_outgoing: None },
        instances: Instances::Any,
    },
    NodeType {
        name: "endCall",
        display_name: "End Call",
        description: "Closes the conversation and hangs up.",
        category: "call_node",
        icon: "OctagonX",
        version: SPEC_VERSION,
        properties: &[
            name("End Call"),
            PROMPT,
            add_global_prompt(false),
            EXTRACTION_ENABLED,
            EXTRACTION_PROMPT,
            EXTRACTION_VARIABLES,
        ],
        graph_constraints: GraphConstraints { max_incoming: None, max_outgoing: Some(0) },
        instances: Instances::Any,
    },
    NodeType {
        name: "globalNode",
        display_name: "Global Node",
        description: "Tone and rules for every step.",
        category: "global_node",
        icon: "Globe",
        version: SPEC_VERSION,
        properties: &[
            name("Global Node"),
            PROMPT.or(Default::Text("Use short sentences and simple words: you are speaking.")),
        ],
        graph_constraints: NO_EDGES,
        instances: Instances::AtMostOne,
    },
    NodeType {
        name: "trigger",
        display_name: "API Trigger",
        description: "A public endpoint that starts the workflow.",
        category: "trigger",
        icon: "Webhook",
        version: SPEC_VERSION,
        properties: &[
            name("API Trigger"),
            flag("enabled", "Enabled", "Whether the endpoint answers.", true),
            Property::new(Kind::String, "trigger_path", "Trigger path", "Its segment of the URL."),
        ],
        graph_constraints: NO_EDGES,
        instances: Instances::Any,
    },
    NodeType {
        name: "webhook",
        display_name: "Webhook",
        description: "Sends a request when the workflow has ended.",
        category: "integration",
        icon: "Link2",
        version: SPEC_VERSION,
        properties: &[
            name("Webhook"),
            flag("enabled", "Enabled", "Whether the request is sent.", true),
            Property::new(Kind::Options, "http_method", "Method", "HTTP method of the request.")
                .options(&["GET", "POST", "PUT", "PATCH", "DELETE"])
                .or(Default::Text("POST")),
            Property::new(Kind::Url, "endpoint_url", "Endpoint URL", "Where it is sent."),
            Property::new(Kind::CredentialRef, "credential_uuid", "Credential", CREDENTIAL),
            Property::new(
                Kind::FixedCollection,
                "custom_headers",
                "Headers",
                "Headers to send with it.",
            )
            .rows(&[
                Property::new(Kind::String, "key", "Header name", "Name.").required(),
                Property::new(Kind::String, "value", "Header value", "Value.").required(),
            ]),
            Property::new(Kind::Json, "payload_template", "Payload", "JSON body to send."),
        ],
        graph_constraints: NO_EDGES,
        instances: Instances::Any,
    },
    NodeType {
        name: "qa",
        display_name: "QA Analysis",
        description: "Reviews the transcript when the call has ended.",
        category: "integration",
        icon: "ClipboardCheck",
        version: SPEC_VERSION,
        properties: &[
            name("QA Analysis"),
            flag("qa_enabled", "Enabled", "Whether the review is made.", true),
            Property::new(Kind::MentionTextarea, "qa_system_prompt", "Prompt", "What to look at.")
                .required()
                .or(Default::Text("Review the conversation and list what went wrong.")),
            Property::new(Kind::Number, "qa_min_call_duration", "Shortest call", "In seconds.")
                .or(Default::Number(15.0))
                .between(0.0, 86_400.0),
            flag("qa_voicemail_calls", "Voicemail", "Whether to review voicemail.", false),
            Property::new(Kind::Number, "qa_sample_rate", "Sample rate", "Percent of calls.")
                .or(Default::Number(100.0))
                .between(0.0, 100.0),
            flag("qa_use_workflow_llm", "Workflow's model", "Whether to use it.", true),
            Property::new(Kind::Options, "qa_provider", "Provider", "Of another model.")
                .options(&["openai", "azure", "openrouter", "anthropic"]),
            Property::new(Kind::String, "qa_model", "Model", "Another model.")
                .or(Default::Text("default")),
            Property::new(Kind::String, "qa_api_key", "API key", "For the other model."),
            Property::new(Kind::Url, "qa_endpoint", "Endpoint", "Of the other model."),
        ],
        graph_constraints: NO_EDGES,
        instances: Instances::Any,
    },
];
