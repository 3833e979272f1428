using System.Diagnostics.CodeAnalysis;

namespace TextMe;

/// <summary>A reply with its status: a success, a partial success or a refusal.</summary>
/// <typeparam name="T">The reply's wire type.</typeparam>
public sealed class ApiResult<T>
{
    private readonly WireOperation? _operation;

    /// <summary>Creates the answer of an implementation.</summary>
    /// <param name="value">The reply; <see langword="null"/> for a refusal.</param>
    /// <param name="status">The status.</param>
    /// <param name="message">The message.</param>
    public ApiResult(T? value, int status = 0, string? message = null)
    {
        Value = value;
        Status = status;
        Message = message;
    }

    internal ApiResult(WireOperation operation, T? value, int status, string? message)
        : this(value, status, message)
    {
        _operation = operation;
        IsSuccess = WireOperation.Contains(operation.SuccessStatuses, status);
        IsPartial = WireOperation.Contains(operation.PartialStatuses, status);
    }

    /// <summary>The status of the reply.</summary>
    public int Status { get; }

    /// <summary>The message of the reply. Of a successful reply whose type has a member of that name, only the member holds it.</summary>
    public string? Message { get; }

    /// <summary>Whether the status is one of the operation's successes.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSuccess { get; }

    /// <summary>Whether the status says that only a part was done.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsPartial { get; }

    /// <summary>The reply; <see langword="null"/> when it is a refusal.</summary>
    public T? Value { get; }

    /// <summary>The reply of a full success.</summary>
    /// <exception cref="ApiException">The status is not a success; a partial one is not either.</exception>
    public T GetValueOrThrow() =>
        IsSuccess ? Value : throw (_operation?.CreateException(Status, Message) ?? new ApiException(Status, Message));

    /// <summary>Status and message.</summary>
    public override string ToString() => Message is null ? $"status {Status}" : $"status {Status}: {Message}";
}
