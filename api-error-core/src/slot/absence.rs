//! Which slots always have a value.

use super::{IssueSlot, Slot};

impl Slot {
    /// Whether every error has a value of it, so that nothing need stand in for it.
    ///
    /// ```
    /// use api_error_core::slot::Slot;
    ///
    /// assert!(Slot::Message.is_never_absent());
    /// assert!(!Slot::Details.is_never_absent());
    /// ```
    #[must_use]
    pub const fn is_never_absent(self) -> bool {
        match self {
            Slot::Code
            | Slot::Status
            | Slot::Reason
            | Slot::Title
            | Slot::Message
            | Slot::Retryable => true,
            Slot::Number
            | Slot::Description
            | Slot::DocsUrl
            | Slot::RetryAfter
            | Slot::Params
            | Slot::Details
            | Slot::Category
            | Slot::RequestId
            | Slot::TraceId
            | Slot::Instance
            | Slot::Path
            | Slot::Method
            | Slot::Timestamp => false,
        }
    }
}

impl IssueSlot {
    /// Whether every issue has a value of it.
    #[must_use]
    pub const fn is_never_absent(self) -> bool {
        match self {
            IssueSlot::Code
            | IssueSlot::Message
            | IssueSlot::Loc
            | IssueSlot::Steps
            | IssueSlot::JsonPath => true,
            IssueSlot::Field
            | IssueSlot::Slash
            | IssueSlot::Pointer
            | IssueSlot::Fragment
            | IssueSlot::Path
            | IssueSlot::In
            | IssueSlot::Kind
            | IssueSlot::Id
            | IssueSlot::Input
            | IssueSlot::Ctx => false,
        }
    }
}
