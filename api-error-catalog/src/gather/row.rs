//! Rows of a catalog from specs.

use crate::example;
use crate::model::{Answer, Header, Message, Origin, Param, Retry, Row};
use api_error_core::{Listed, Message as Declared, Retry as Sent, Spec};

/// Where a listed error of a service is declared.
pub(super) fn origin(service: &str, listed: &Listed) -> Origin {
    Origin {
        service: service.to_owned(),
        ty: listed.table.name.to_owned(),
        name: listed.spec.name.to_owned(),
    }
}

/// All that is known of an error, answered in the shape of this name.
pub(super) fn read(origin: Origin, listed: &Listed, shape: String) -> Row {
    let spec = listed.spec;
    Row {
        code: spec.code.to_owned(),
        number: spec.number,
        status: spec.status.as_u16(),
        phrase: spec.reason().to_owned(),
        status_varies: spec.runtime_status,
        title: spec.title.to_owned(),
        message: message(spec),
        description: spec.description.to_owned(),
        causes: spec.causes.to_owned(),
        resolution: spec.resolution.to_owned(),
        retry: retry(spec),
        params: spec.params.iter().map(|param| self::param(&param)).collect(),
        details: spec.details.map(str::to_owned),
        issues: spec.issues,
        headers: spec.headers.iter().map(header).collect(),
        category: spec.category.map(str::to_owned),
        docs: spec.docs.map(str::to_owned),
        origin,
        answers: vec![answer(listed, shape)],
    }
}

/// What an error answers in the shape of this name.
pub(super) fn answer(listed: &Listed, shape: String) -> Answer {
    let is_json = listed.template.media_type.is_json();
    let hidden = listed.spec.params.iter().filter(|param| !listed.template.sends(param.name));
    Answer {
        shape,
        hidden: hidden.map(|param| param.name.to_owned()).collect(),
        schema: is_json.then(|| listed.template.schema([listed.spec])),
        example: example::of(listed),
    }
}

/// What a client may read; the pattern of a text that only the log has is not told.
fn message(spec: &Spec) -> Option<Message> {
    let pattern = |text: &str| Message::Pattern(text.to_owned());
    match (spec.fixed_message(), spec.message) {
        (Some(text), _) => Some(Message::Fixed(text.to_owned())),
        (None, Declared::Pattern(text)) => Some(pattern(text)),
        (None, Declared::Displayed(text)) if !spec.status.is_server() => Some(pattern(text)),
        (None, _) => None,
    }
}

fn retry(spec: &Spec) -> Retry {
    match spec.effective_retry() {
        _ if spec.retry_after_field => Retry::Given,
        Sent::Never => Retry::Never,
        Sent::Backoff => Retry::Backoff,
        after @ Sent::After(_) => Retry::After(after.seconds().unwrap_or_default()),
    }
}

fn param(param: &api_error_core::Param) -> Param {
    Param {
        name: param.name.to_owned(),
        ty: param.ty.to_owned(),
        schema: param.schema(),
        optional: param.is_optional(),
        example: example::of_param(param),
    }
}

fn header(header: &api_error_core::Header) -> Header {
    Header { name: header.name.to_owned(), value: header.value.map(str::to_owned) }
}
