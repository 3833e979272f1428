using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace TextMe;

/// <summary>A reply with its status: a success, a partial success or a refusal.</summary>
/// <typeparam name="T">The reply's wire type.</typeparam>
public sealed class ApiResult<T>
{
    private readonly WireOperation? _operation;

    // As small as can be: there is one for each call.
    private readonly byte _statusClass = (byte)StatusClass.Rejected;
    private ushort _attempts = 1;

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

    internal ApiResult(WireOperation operation, T? value, int status, string? message, StatusClass statusClass)
        : this(value, status, message)
    {
        _operation = operation;
        _statusClass = (byte)(statusClass == StatusClass.Success && value is IPartialReply { IsPartial: true } ? StatusClass.Partial : statusClass);
    }

    /// <summary>The status of the reply.</summary>
    public int Status { get; }

    /// <summary>The message of the reply. Of a full success whose reply type has a member of that name, only the member holds it.</summary>
    public string? Message { get; }

    /// <summary>
    /// The class that the contract gives the status; <see cref="StatusClass.Partial"/> also where the content of a reply of success says that only a part was
    /// done. Of what an implementation creates it is <see cref="StatusClass.Rejected"/>: the contract has not been asked yet.
    /// </summary>
    public StatusClass StatusClass => (StatusClass)_statusClass;

    /// <summary>How often the request was attempted; the reply is that of the last attempt.</summary>
    public int Attempts
    {
        get => _attempts;
        internal set => _attempts = (ushort)Math.Min(value, ushort.MaxValue);
    }

    /// <summary>Of a refusal that may have been processed: the <see cref="TextMeException.ExternalIds"/>.</summary>
    internal IReadOnlyList<string>? ExternalIds { get; set; }

    /// <summary>Whether everything was done.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsSuccess => StatusClass == StatusClass.Success;

    /// <summary>Whether the status, or the reply's content, says that only a part was done.</summary>
    [MemberNotNullWhen(true, nameof(Value))]
    public bool IsPartial => StatusClass == StatusClass.Partial;

    /// <summary>The reply; <see langword="null"/> when it is a refusal.</summary>
    public T? Value { get; }

    /// <summary>The reply of a full success.</summary>
    /// <exception cref="ApiException">The status is not a success; a partial one is not either.</exception>
    public T GetValueOrThrow()
    {
        if (IsSuccess)
        {
            return Value;
        }

        ApiException exception = _operation?.CreateException(StatusClass, Status, Message) ?? new ApiException(Status, Message);
        exception.Attempts = Attempts;
        exception.ExternalIds = ExternalIds ?? [];
        throw exception;
    }

    /// <summary>Status and message, in which numbers and what looks like a token are masked.</summary>
    public override string ToString() => Message is null ? $"status {Status}" : $"status {Status}: {MaskedText.Of(Message)}";
}
