//! The kinds of changes, each with its class and what it means to whom.

use serde::Serialize;
use std::fmt;

/// How much a change asks of clients.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// Nothing: a text reads otherwise.
    Patch,
    /// Nothing yet: there is more than there was.
    Minor,
    /// Some of them stop working.
    Breaking,
}

/// As it is said: `breaking`.
impl fmt::Display for Class {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(match self {
            Class::Patch => "patch",
            Class::Minor => "minor",
            Class::Breaking => "breaking",
        })
    }
}

macro_rules! kinds {
    ($($(#[$doc:meta])+ $Kind:ident $name:literal $Class:ident $help:literal;)+) => {
        /// A kind of change.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[non_exhaustive]
        pub enum ChangeKind {
            $($(#[$doc])+ $Kind,)+
        }

        impl ChangeKind {
            /// Each of them.
            pub const ALL: &'static [ChangeKind] = &[$(ChangeKind::$Kind),+];

            /// Its name: `status-changed`.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self {
                    $(ChangeKind::$Kind => $name,)+
                }
            }

            /// How much it asks of clients.
            #[must_use]
            pub const fn class(self) -> Class {
                match self {
                    $(ChangeKind::$Kind => Class::$Class,)+
                }
            }

            /// Who is hurt, and what to do.
            #[must_use]
            pub const fn help(self) -> &'static str {
                match self {
                    $(ChangeKind::$Kind => $help,)+
                }
            }
        }
    };
}

kinds! {
    /// An error is no longer answered.
    CodeRemoved "code-removed" Breaking
        "clients that act on it wait for what never comes; tell them, and raise the major version";
    /// An error has another code.
    CodeRenamed "code-renamed" Breaking
        "clients that match on the old code take it for an unknown one; keep the old code with `#[code(\"...\")]`";
    /// A retired code means something else now.
    CodeReused "code-reused" Breaking
        "clients that know the retired error take this one for it; give this one another code";
    /// An error has another status, or may have.
    StatusChanged "status-changed" Breaking
        "clients, caches and proxies that go by the status act otherwise; keep the status, or declare a new error";
    /// An error has another number, or none.
    NumberChanged "number-changed" Breaking
        "clients that match on the number miss it; keep the number";
    /// A param is not sent any more.
    ParamRemoved "param-removed" Breaking
        "clients that read it find nothing; go on sending it";
    /// A param has values of another type.
    ParamRetyped "param-retyped" Breaking
        "clients that read it fail, or read something else; add a param of another name";
    /// A param that was always there may be absent.
    ParamOptional "param-optional" Breaking
        "clients that rely on it find nothing; send it always";
    /// The payload is not sent any more.
    DetailsRemoved "details-removed" Breaking
        "clients that read it find nothing; go on sending it";
    /// The payload is of another type.
    DetailsRetyped "details-retyped" Breaking
        "clients that read it fail, or read something else; add a param for what is new";
    /// Problems are not listed any more.
    IssuesRemoved "issues-removed" Breaking
        "clients that show each problem at its field show none; go on listing them";
    /// A request that could be sent again may not.
    RetryWithdrawn "retry-withdrawn" Breaking
        "clients that send the request again do so in vain; keep it retryable, or declare a new error";
    /// It is no longer said when to try again.
    RetryTimeWithdrawn "retry-time-withdrawn" Breaking
        "clients that wait as long as `Retry-After` says have nothing to go by; go on saying it";
    /// A header is not sent any more.
    HeaderRemoved "header-removed" Breaking
        "clients that read it find nothing; go on sending it";
    /// A category that bodies show is another one.
    CategoryChanged "category-changed" Breaking
        "clients that go by the category act otherwise; keep it";
    /// The URL that bodies show as the error's `type` is another one.
    TypeUriChanged "type-uri-changed" Breaking
        "clients that know the error by its `type` (RFC 9457 section 3.1.1) miss it; keep the URL, and redirect from it";
    /// An error is not answered in a shape any more.
    ShapeWithdrawn "shape-withdrawn" Breaking
        "clients that parse that shape cannot read the answer; keep the envelope";
    /// The answers of a shape have another media type.
    MediaTypeChanged "media-type-changed" Breaking
        "clients that look at `Content-Type` do not read the body; keep the media type";
    /// The answers of a shape are sent with another status.
    TransportChanged "transport-changed" Breaking
        "clients that tell failures by the status take them for something else; keep it";
    /// A value stands elsewhere in the bodies of a shape.
    PlaceMoved "place-moved" Breaking
        "clients that read it where it was find nothing; let it stand in both places";
    /// A value does not stand in the bodies of a shape any more.
    PlaceRemoved "place-removed" Breaking
        "clients that read it find nothing; keep it in the envelope";
    /// A value has another form in the bodies of a shape.
    PlaceRetyped "place-retyped" Breaking
        "clients that read it fail, or read something else; add a member of another name";
    /// Another value comes first where several may stand.
    PlaceReordered "place-reordered" Breaking
        "clients that read one of them may find the other; keep the order";
    /// A constant of the bodies of a shape is gone, or another one.
    ConstantChanged "constant-changed" Breaking
        "clients that tell answers apart by it no longer can; keep it in the envelope";
    /// A member that was always there may be left out.
    MemberOptional "member-optional" Breaking
        "clients that rely on the member find nothing; write it without `?`";
    /// There is a new error.
    CodeAdded "code-added" Minor
        "clients treat an unknown code by its status; document it before they meet it";
    /// A retired error is answered again.
    CodeReturned "code-returned" Minor
        "clients that no longer know it treat it by its status; document it again";
    /// An error has a number.
    NumberAdded "number-added" Minor
        "nobody is hurt; document it";
    /// There is a new param.
    ParamAdded "param-added" Minor
        "nobody is hurt: clients ignore params that they do not know";
    /// A param that could be absent is always there.
    ParamAlways "param-always" Minor
        "nobody is hurt; clients may rely on it from now on";
    /// There is a payload.
    DetailsAdded "details-added" Minor
        "nobody is hurt: clients ignore members that they do not know";
    /// Problems are listed.
    IssuesAdded "issues-added" Minor
        "nobody is hurt: clients ignore members that they do not know";
    /// A request that would fail again may be sent again.
    RetryOffered "retry-offered" Minor
        "nobody is hurt; clients may send the request again from now on";
    /// It is said when to try again.
    RetryTimeOffered "retry-time-offered" Minor
        "nobody is hurt; clients may wait as long as `Retry-After` says from now on";
    /// There is a new header.
    HeaderAdded "header-added" Minor
        "nobody is hurt: clients ignore headers that they do not know";
    /// A header has another value.
    HeaderChanged "header-changed" Minor
        "clients that compare the value as a whole may act otherwise; look at who does";
    /// An error is answered in one more shape.
    ShapeAdded "shape-added" Minor
        "clients of the endpoints that answer so must know the shape; document it";
    /// One more value stands in the bodies of a shape.
    PlaceAdded "place-added" Minor
        "nobody is hurt: clients ignore members that they do not know";
    /// There is a new constant in the bodies of a shape.
    ConstantAdded "constant-added" Minor
        "nobody is hurt: clients ignore members that they do not know";
    /// A member that could be left out is always there.
    MemberAlways "member-always" Minor
        "clients that ask whether the member is there find `null`; look at who does";
    /// A status that varied is always the same.
    StatusSettled "status-settled" Patch
        "nobody is hurt: it is one of those that came before";
    /// It is said otherwise when to try again.
    RetryTimeChanged "retry-time-changed" Patch
        "nobody is hurt: clients wait as long as each answer says";
    /// A type has another path, and the same name.
    TypeRenamed "type-renamed" Patch
        "nobody is hurt: no client sees the name of a Rust type";
    /// A category that no body shows is another one.
    CategoryMoved "category-moved" Patch
        "nobody is hurt: no answer shows the category";
    /// The page of an error has another URL.
    DocsMoved "docs-moved" Patch
        "readers of old links find nothing; redirect them";
    /// Texts are others.
    TextChanged "text-changed" Patch
        "nobody is hurt who goes by the code; clients that compare texts never could";
    /// An error is declared elsewhere.
    OriginMoved "origin-moved" Patch
        "nobody is hurt: no client sees where an error is declared";
    /// A shape is called otherwise.
    ShapeRenamed "shape-renamed" Patch
        "nobody is hurt who reads answers; generated code may have a type of the old name";
}

impl fmt::Display for ChangeKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl Serialize for ChangeKind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.name())
    }
}
