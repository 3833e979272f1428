using System.Globalization;

namespace TextMe;

/// <summary>The service answered with a status that is not a success. On a server, thrown by an implementation to answer with that status.</summary>
public class ApiException : TextMeException
{
    /// <summary>Creates the answer of an implementation.</summary>
    /// <param name="status">The status of the reply.</param>
    /// <param name="statusMessage">The message of the reply.</param>
    public ApiException(int status, string? statusMessage = null)
        : this("", status, statusMessage, StatusClass.Rejected)
    {
    }

    /// <summary>Creates the exception for a reply.</summary>
    /// <param name="operation">The operation's root name.</param>
    /// <param name="status">The status of the reply.</param>
    /// <param name="statusMessage">The message of the reply.</param>
    /// <param name="statusClass">The class that the contract gives the status.</param>
    public ApiException(string operation, int status, string? statusMessage, StatusClass statusClass)
        : base(Describe(operation, status, statusMessage, statusClass))
    {
        Operation = operation;
        Status = status;
        StatusMessage = statusMessage;
        StatusClass = statusClass;
    }

    /// <summary>The operation's root name; empty where an implementation throws.</summary>
    public string Operation { get; }

    /// <summary>The status of the reply.</summary>
    public int Status { get; }

    /// <summary>
    /// The message of the reply, as the service wrote it: it may repeat what it was sent. In <see cref="System.Exception.Message"/> numbers and what looks like a
    /// token are masked.
    /// </summary>
    public string? StatusMessage { get; }

    /// <summary>
    /// The class that the contract gives the status; <see cref="StatusClass.Partial"/> also where the content of a reply says that only a part was done;
    /// <see cref="StatusClass.Rejected"/> where an implementation throws.
    /// </summary>
    public StatusClass StatusClass { get; }

    /// <summary>Whether nothing was done, for a reason that may go away by itself.</summary>
    public bool IsTransient => StatusClass == StatusClass.Transient;

    private static string Describe(string operation, int status, string? statusMessage, StatusClass statusClass)
    {
        string subject = operation.Length == 0 ? "The operation" : operation;
        string text = string.IsNullOrEmpty(statusMessage) ? "." : $": {MaskedText.Of(statusMessage)}";
        string part = statusClass == StatusClass.Partial ? "was done in part only: it " : "";
        return string.Create(CultureInfo.InvariantCulture, $"{subject} {part}was answered with status {status}{text}");
    }
}

/// <summary>The service did not accept the credentials.</summary>
/// <param name="operation">The operation's root name.</param>
/// <param name="status">The status of the reply.</param>
/// <param name="statusMessage">The message of the reply.</param>
public sealed class CredentialsException(string operation, int status, string? statusMessage)
    : ApiException(operation, status, statusMessage, StatusClass.Credentials);

/// <summary>A quota or the credit is used up.</summary>
/// <param name="operation">The operation's root name.</param>
/// <param name="status">The status of the reply.</param>
/// <param name="statusMessage">The message of the reply.</param>
public sealed class QuotaException(string operation, int status, string? statusMessage)
    : ApiException(operation, status, statusMessage, StatusClass.Quota);
