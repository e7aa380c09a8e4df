//! The responses of some errors, and the components that they need.

use super::answers::{Answers, Named};
use super::status::{Under, grouped};
use super::{Form, OpenApi, apart, header, response, unite};
use serde_json::{Map, Value as Json, json};

type Object = Map<String, Json>;

/// Responses by status.
pub(super) struct Written {
    pub(super) responses: Object,
    /// The same as references to components, where they are such.
    pub(super) referred: Option<Object>,
    /// The components by their kinds.
    pub(super) components: Object,
}

impl Written {
    /// Responses that refer to components.
    pub(super) fn of(openapi: &OpenApi<'_>) -> Self {
        let mut components = Components::new(openapi, false);
        let responses = responses(openapi, &mut components);
        let mut components: Object = components.by_kind;
        // A part is that of one operation.
        let referred = openapi.part.is_none().then(|| {
            let name = |status: &str| format!("{}.{status}", openapi.answers.single);
            let named = responses.iter().map(|(status, it)| (name(status), it.clone()));
            components.insert("responses".to_owned(), Json::Object(named.collect()));
            let refer =
                |status| json!({"$ref": format!("#/components/responses/{}", name(status))});
            responses.keys().map(|status| (status.clone(), refer(status))).collect()
        });
        Written { responses, referred, components }
    }

    /// Responses that refer to nothing.
    pub(super) fn inlined(openapi: &OpenApi<'_>) -> Self {
        let responses = responses(openapi, &mut Components::new(openapi, true));
        Written { responses, referred: None, components: Object::new() }
    }
}

fn responses(openapi: &OpenApi<'_>, components: &mut Components<'_>) -> Object {
    let meant: Vec<_> =
        openapi.answers.all.iter().filter(|answer| openapi.means(answer.at)).collect();
    let of = |(status, under): (String, Vec<Under<'_>>)| (status, response::of(&under, components));
    grouped(&meant).into_iter().map(of).collect()
}

/// The components that were referred to so far; or, inlined, none.
pub(super) struct Components<'a> {
    answers: &'a Answers<'a>,
    form: Form,
    inlined: bool,
    /// The schema of all JSON bodies, once it is needed.
    single: Option<Json>,
    by_kind: Object,
}

impl<'a> Components<'a> {
    fn new(openapi: &'a OpenApi<'_>, inlined: bool) -> Self {
        let OpenApi { form, answers, .. } = openapi;
        Components { answers, form: *form, inlined, single: None, by_kind: Object::new() }
    }

    /// The schema of the bodies of one status and media type.
    pub(super) fn schema(&mut self, under: &[Under<'_>]) -> Json {
        let answers: Vec<&Named<'_>> = under.iter().map(|under| under.answer).collect();
        match self.form {
            Form::OneOf => self.one_of(&answers),
            Form::Single if answers.iter().all(|answer| answer.is_json()) => self.single(),
            Form::Merged | Form::Single => self.merged(&answers),
        }
    }

    fn one_of(&mut self, answers: &[&Named<'_>]) -> Json {
        let mut schemas: Vec<Json> = answers.iter().map(|answer| self.own(answer)).collect();
        if schemas.len() == 1 {
            return schemas.swap_remove(0);
        }
        let bodies: Vec<&Json> = answers.iter().map(|answer| &answer.schema).collect();
        json!({apart::keyword(&bodies): schemas})
    }

    /// The schema of one error.
    fn own(&mut self, answer: &Named<'_>) -> Json {
        if self.inlined {
            return answer.inlined();
        }
        self.define(answer);
        self.refer("schemas", &answer.name, || answer.schema.clone())
    }

    fn merged(&mut self, answers: &[&Named<'_>]) -> Json {
        if self.inlined {
            let schemas: Vec<Json> = answers.iter().map(|answer| answer.inlined()).collect();
            return unite::all(&schemas);
        }
        for answer in answers {
            self.define(answer);
        }
        unite::all(answers.iter().map(|answer| &answer.schema))
    }

    fn single(&mut self) -> Json {
        let answers = self.answers;
        let schema = if let Some(schema) = self.single.take() {
            schema
        } else {
            let json: Vec<&Named<'_>> =
                answers.all.iter().filter(|answer| answer.is_json()).collect();
            self.merged(&json)
        };
        let schema = self.single.insert(schema).clone();
        self.refer("schemas", &answers.single, || schema)
    }

    /// The definitions of a schema are components, too.
    fn define(&mut self, answer: &Named<'_>) {
        let definitions = answer.definitions.and_then(|at| self.answers.definitions.get(at));
        for (name, schema) in definitions.into_iter().flatten() {
            self.refer("schemas", name, || schema.clone());
        }
    }

    pub(super) fn example(&mut self, answer: &Named<'_>) -> Json {
        self.refer("examples", &answer.name, || response::example(answer))
    }

    pub(super) fn header(&mut self, name: &str) -> Json {
        let answers = self.answers;
        let Some(found) = answers.headers.get(name) else { return json!({}) };
        self.refer("headers", &found.component, || header::of(name, found.value))
    }

    /// A reference to a component, which is made if it is new; or the thing itself.
    fn refer(&mut self, kind: &str, name: &str, make: impl FnOnce() -> Json) -> Json {
        if self.inlined {
            return make();
        }
        let of_kind = self.by_kind.entry(kind).or_insert_with(|| json!({}));
        if let Json::Object(of_kind) = of_kind
            && !of_kind.contains_key(name)
        {
            of_kind.insert(name.to_owned(), make());
        }
        json!({"$ref": format!("#/components/{kind}/{name}")})
    }
}
