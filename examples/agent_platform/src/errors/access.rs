//! What a known caller may not do, or what the organization has not paid for.

use api_error::ApiError;

/// The organization, or the caller's part in it, does not allow what was asked.
#[derive(Debug, thiserror::Error, ApiError)]
pub enum AccessError {
    /// The caller is no active member of the organization. Whether it exists is not told.
    ///
    /// # Causes
    /// The caller left the organization, the invitation was never accepted, or the ID is that of
    /// another one.
    ///
    /// # Resolution
    /// Check the scope of the credential: it is for one organization.
    #[error("You do not have access to organization {organization_id:?}")]
    #[status(403)]
    NotAMember {
        /// The organization that was named.
        organization_id: String,
    },

    /// The caller's role in the organization lacks the permission.
    ///
    /// # Resolution
    /// Ask an owner of the organization for a role that has the permission.
    #[error("You lack the permission {permission:?} in this organization")]
    #[status(403)]
    MissingPermission {
        /// What the route demands.
        permission: &'static str,
    },

    /// The organization's plan lacks the entitlement.
    ///
    /// # Causes
    /// AI and voice features belong to some plans and not to others.
    ///
    /// # Resolution
    /// Change to a plan that includes it.
    #[error("The plan {plan:?} does not include {entitlement:?}")]
    #[status(402)]
    MissingEntitlement {
        /// The organization's plan.
        plan: String,
        /// What the route demands.
        entitlement: &'static str,
    },

    /// Every seat of the organization's plan is taken; invitations take one each.
    ///
    /// # Resolution
    /// Change to a plan with more seats.
    #[error("The plan {plan:?} includes {seats} seats, and all are taken")]
    #[status(402)]
    SeatLimitReached {
        /// The organization's plan.
        plan: String,
        /// How many it includes.
        seats: i64,
    },
}
