using System;
using System.Collections.Generic;
using System.Text;

namespace TextMe;

/// <summary>What a transport needs to know of an operation. Generated code holds one for each.</summary>
public class WireOperation
{
    /// <summary>Creates the description.</summary>
    /// <param name="name">The root name.</param>
    public WireOperation(string name)
    {
        Name = name;
        XmlStart = Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\"?><" + name);
        XmlEnd = Encoding.UTF8.GetBytes("</" + name + ">");
        JsonStart = Encoding.UTF8.GetBytes("{\"" + name + "\":");
    }

    /// <summary>The root name, which is the operation's name on the wire.</summary>
    public string Name { get; }

    /// <summary>The path it is posted to.</summary>
    public string Path { get; init; } = "/";

    /// <summary>What sending it twice does.</summary>
    public OperationSafety Safety { get; init; }

    /// <summary>The statuses that mean success; never empty.</summary>
    public IReadOnlyList<int> SuccessStatuses { get; init; } = [0];

    /// <summary>The statuses that mean that a part was done.</summary>
    public IReadOnlyList<int> PartialStatuses { get; init; } = [];

    /// <summary>The statuses that surface as <see cref="CredentialsException"/>.</summary>
    public IReadOnlyList<int> CredentialsStatuses { get; init; } = [];

    /// <summary>The statuses that surface as <see cref="QuotaException"/>.</summary>
    public IReadOnlyList<int> QuotaStatuses { get; init; } = [];

    /// <summary>The statuses that say that nothing was done, for a reason that may go away by itself.</summary>
    public IReadOnlyList<int> TransientStatuses { get; init; } = [];

    /// <summary>The statuses by which the service says that it does not know what became of the request.</summary>
    public IReadOnlyList<int> UnknownStatuses { get; init; } = [];

    /// <summary>The statuses that are a success where an attempt before may have done what was asked for.</summary>
    public IReadOnlyList<int> DoneStatuses { get; init; } = [];

    /// <summary>Whether a JSON request is wrapped in the operation's name.</summary>
    public JsonRoot JsonRequest { get; init; } = JsonRoot.Wrapped;

    /// <summary>Whether a JSON reply is wrapped in the operation's name.</summary>
    public JsonRoot JsonReply { get; init; } = JsonRoot.Bare;

    /// <summary>Whether the reply type has a member that is written as <c>status</c>.</summary>
    public bool ReplyHasStatus { get; init; }

    /// <summary>Whether the reply type has a member that is written as <c>message</c>.</summary>
    public bool ReplyHasMessage { get; init; }

    /// <summary>The declaration and the root's start tag up to its name.</summary>
    internal byte[] XmlStart { get; }

    /// <summary>The root's end tag.</summary>
    internal byte[] XmlEnd { get; }

    /// <summary>The wrapper of a JSON document up to the value.</summary>
    internal byte[] JsonStart { get; }

    /// <summary>The root name in UTF-8.</summary>
    internal ReadOnlySpan<byte> Utf8Name => XmlEnd.AsSpan(2, XmlEnd.Length - 3);

    /// <summary>The class that the contract gives a status.</summary>
    /// <param name="status">The status of a reply.</param>
    public StatusClass ClassOf(int status) =>
        Contains(SuccessStatuses, status) ? StatusClass.Success
        : Contains(PartialStatuses, status) ? StatusClass.Partial
        : Contains(CredentialsStatuses, status) ? StatusClass.Credentials
        : Contains(QuotaStatuses, status) ? StatusClass.Quota
        : Contains(TransientStatuses, status) ? StatusClass.Transient
        : Contains(UnknownStatuses, status) ? StatusClass.Unknown
        : StatusClass.Rejected;

    /// <summary>The exception for a reply that is not a success.</summary>
    /// <param name="statusClass">The class of the reply.</param>
    /// <param name="status">Its status.</param>
    /// <param name="message">Its message.</param>
    public ApiException CreateException(StatusClass statusClass, int status, string? message) => statusClass switch
    {
        StatusClass.Credentials => new CredentialsException(Name, status, message),
        StatusClass.Quota => new QuotaException(Name, status, message),
        _ => new ApiException(Name, status, message, statusClass),
    };

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    /// <summary>Whether a reply of that status is the operation's reply type: a full or a partial success.</summary>
    internal bool HasValue(int status) => ClassOf(status) is StatusClass.Success or StatusClass.Partial;

    /// <summary>The class of a status where an earlier attempt may have been processed: what was done already is then done by this call.</summary>
    internal StatusClass ClassOf(int status, bool mayBeDone) =>
        mayBeDone && Contains(DoneStatuses, status) ? StatusClass.Success : ClassOf(status);

    private static bool Contains(IReadOnlyList<int> statuses, int status)
    {
        for (int i = 0; i < statuses.Count; i++)
        {
            if (statuses[i] == status)
            {
                return true;
            }
        }

        return false;
    }
}

/// <summary>An operation with its request and reply.</summary>
/// <typeparam name="TRequest">The request's wire type.</typeparam>
/// <typeparam name="TReply">The reply's wire type.</typeparam>
/// <param name="name">The root name.</param>
public sealed class WireOperation<TRequest, TReply>(string name) : WireOperation(name)
    where TRequest : IWireContract<TRequest>
    where TReply : IWireContract<TReply>;
