using System;

namespace TextMe;

/// <summary>Declares a method of a contract as an operation.</summary>
/// <param name="root">The name of the root element, which picks the operation, for example <c>getApiToken</c>.</param>
[AttributeUsage(AttributeTargets.Method, Inherited = false)]
public sealed class OperationAttribute(string root) : Attribute
{
    /// <summary>The name of the root element.</summary>
    public string Root { get; } = root;

    /// <summary>Whether the operation may be sent again when its outcome is not known. Default: <see cref="OperationSafety.Unsafe"/>.</summary>
    public OperationSafety Safety { get; set; } = OperationSafety.Unsafe;

    /// <summary>The statuses that mean success; the first is the one an endpoint answers with. Default: the contract's.</summary>
    public int[] SuccessStatuses { get; set; } = [];

    /// <summary>The statuses that mean that a part was done: a result that is neither a success nor an error.</summary>
    public int[] PartialStatuses { get; set; } = [];

    /// <summary>The statuses that refuse the request, of those that the contract gives another class.</summary>
    public int[] RejectedStatuses { get; set; } = [];

    /// <summary>The statuses that mean, for this operation, that the credentials were not accepted.</summary>
    public int[] CredentialsStatuses { get; set; } = [];

    /// <summary>The statuses that mean, for this operation, that a quota or the credit is used up.</summary>
    public int[] QuotaStatuses { get; set; } = [];

    /// <summary>The statuses that say, for this operation, that nothing was done, for a reason that may go away by itself.</summary>
    public int[] TransientStatuses { get; set; } = [];

    /// <summary>The statuses by which the service says, for this operation, that it does not know itself what became of the request.</summary>
    public int[] UnknownStatuses { get; set; } = [];

    /// <summary>
    /// The statuses that say that it had been done before: a success where the request was sent again after an attempt whose outcome is not known, since that
    /// attempt may have done it; else what their class says. Only for an idempotent operation whose reply requires nothing but status and message.
    /// </summary>
    public int[] DoneStatuses { get; set; } = [];
}
