//! Properties that several node types share.

use super::property::{Default, Kind, Property};

/// The name of a node, which starts as `default`.
pub(super) const fn name(default: &'static str) -> Property {
    let about = "Short identifier shown in the canvas and the call logs.";
    Property::new(Kind::String, "name", "Name", about).required().or(Default::Text(default))
}

/// A switch that starts as `default`.
pub(super) const fn flag(
    name: &'static str,
    display_name: &'static str,
    about: &'static str,
    default: bool,
) -> Property {
    Property::new(Kind::Boolean, name, display_name, about).or(Default::Flag(default))
}

pub(super) const PROMPT: Property = Property::new(
    Kind::MentionTextarea,
    "prompt",
    "Prompt",
    "What the agent is told at this step.",
)
.required();

pub(super) const EXTRACTION_ENABLED: Property = flag(
    "extraction_enabled",
    "Extraction",
    "Whether variables are extracted from the conversation at this step.",
    false,
);

pub(super) const EXTRACTION_PROMPT: Property = Property::new(
    Kind::MentionTextarea,
    "extraction_prompt",
    "Extraction prompt",
    "How the variables are to be extracted.",
);

pub(super) const EXTRACTION_VARIABLES: Property = Property::new(
    Kind::FixedCollection,
    "extraction_variables",
    "Extraction variables",
    "The variables to extract.",
)
.rows(&[
    Property::new(Kind::String, "name", "Variable name", "Identifier of the variable.").required(),
    Property::new(Kind::Options, "type", "Variable type", "Data type of the variable.")
        .required()
        .options(&["string", "number", "boolean"])
        .or(Default::Text("string")),
    Property::new(Kind::String, "prompt", "Variable prompt", "What to look for."),
]);

pub(super) const TOOLS: Property =
    Property::new(Kind::ToolRefs, "tool_uuids", "Tools", "Tools that the agent may use.");

pub(super) const DOCUMENTS: Property = Property::new(
    Kind::DocumentRefs,
    "document_uuids",
    "Documents",
    "Documents that the agent may look into.",
);

pub(super) const fn allow_interrupt(default: bool) -> Property {
    flag("allow_interrupt", "Allow interruption", "Whether the caller may interrupt.", default)
}

pub(super) const fn add_global_prompt(default: bool) -> Property {
    let about = "Whether the prompt of the Global Node comes before this one.";
    flag("add_global_prompt", "Add global prompt", about, default)
}

pub(super) const CREDENTIAL: &str = "Credential that the request is sent with.";
