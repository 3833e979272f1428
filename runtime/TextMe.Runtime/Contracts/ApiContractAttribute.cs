using System;

namespace TextMe;

/// <summary>
/// Marks a <see langword="partial"/> interface as a contract: a client, an endpoint stub and their registration are generated from it.
/// </summary>
/// <remarks>
/// Every reply of a contract carries a status, a whole number that says whether the operation succeeded, and may carry a message. The contract names
/// the class of statuses for all operations, an <see cref="OperationAttribute"/> for its own alone; a status in none of them is
/// <see cref="StatusClass.Rejected"/>. Other statuses named here are those the generated endpoint answers with by itself.
/// </remarks>
[AttributeUsage(AttributeTargets.Interface, Inherited = false)]
public sealed class ApiContractAttribute : Attribute
{
    /// <summary>The path all operations are posted to, for example <c>/api</c>. Default: <c>/</c>.</summary>
    public string DefaultPath { get; set; } = "/";

    /// <summary>Whether a JSON request carries the operation's name as a wrapper. Default: <see cref="JsonRoot.Wrapped"/>.</summary>
    public JsonRoot JsonRequest { get; set; } = JsonRoot.Wrapped;

    /// <summary>Whether a JSON reply carries the operation's name as a wrapper. Default: <see cref="JsonRoot.Bare"/>.</summary>
    public JsonRoot JsonReply { get; set; } = JsonRoot.Bare;

    /// <summary>The statuses that mean success where an operation does not name its own. Default: <c>0</c>.</summary>
    public int[] SuccessStatuses { get; set; } = [0];

    /// <summary>The statuses that mean the credentials were not accepted; they surface as <see cref="CredentialsException"/>.</summary>
    public int[] CredentialsStatuses { get; set; } = [];

    /// <summary>The statuses that mean a quota or the credit is used up; they surface as <see cref="QuotaException"/>.</summary>
    public int[] QuotaStatuses { get; set; } = [];

    /// <summary>The statuses that say that nothing was done, for a reason that may go away by itself: <see cref="ApiException.IsTransient"/> is set.</summary>
    public int[] TransientStatuses { get; set; } = [];

    /// <summary>The statuses by which the service says that it does not know itself what became of the request.</summary>
    public int[] UnknownStatuses { get; set; } = [];

    /// <summary>What the endpoint answers to a body that is not well formed. Default: <c>1</c>.</summary>
    public int MalformedStatus { get; set; } = 1;

    /// <summary>What the endpoint answers when a required member is missing; the message names it. Default: <c>2</c>.</summary>
    public int MissingMemberStatus { get; set; } = 2;

    /// <summary>
    /// What the endpoint answers to a value that does not fit its member or breaks a constraint, unless the member names its own with
    /// <see cref="ViolationStatusAttribute"/>. Default: <c>1</c>.
    /// </summary>
    public int ViolationStatus { get; set; } = 1;

    /// <summary>What the endpoint answers to a root element that is no operation of the contract. Default: <c>997</c>.</summary>
    public int UnknownOperationStatus { get; set; } = 997;

    /// <summary>What the endpoint answers when the implementation failed with anything but an <see cref="ApiException"/>. Default: <c>998</c>.</summary>
    public int FailureStatus { get; set; } = 998;
}
