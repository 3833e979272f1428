using System.ComponentModel;

namespace TextMe;

/// <summary>What a generated endpoint knows of its contract as a whole; <see cref="ApiContractAttribute"/> explains each value.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class EndpointSettings
{
    /// <summary>The answer to a body that is not well formed.</summary>
    public int MalformedStatus { get; init; } = 1;

    /// <summary>The answer to a request without a required member.</summary>
    public int MissingMemberStatus { get; init; } = 2;

    /// <summary>The answer to a value that does not fit or breaks a constraint, where the member has none of its own.</summary>
    public int ViolationStatus { get; init; } = 1;

    /// <summary>The answer to a root that is no operation.</summary>
    public int UnknownOperationStatus { get; init; } = 997;

    /// <summary>The answer when the implementation failed.</summary>
    public int FailureStatus { get; init; } = 998;

    /// <summary>Whether a JSON request is wrapped in the operation's name.</summary>
    public JsonRoot JsonRequest { get; init; } = JsonRoot.Wrapped;

    /// <summary>Whether a JSON reply is wrapped in the operation's name.</summary>
    public JsonRoot JsonReply { get; init; } = JsonRoot.Bare;

    /// <summary>The operation that JSON requests without a wrapper are for: they do not name it, so such a contract has one.</summary>
    public string? BareOperation { get; init; }
}
