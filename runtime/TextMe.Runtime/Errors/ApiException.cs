using System.Globalization;

namespace TextMe;

/// <summary>The service answered with a status that is not a success. On a server, thrown by an implementation to answer with that status.</summary>
public class ApiException : TextMeException
{
    /// <summary>Creates the answer of an implementation.</summary>
    /// <param name="status">The status of the reply.</param>
    /// <param name="statusMessage">The message of the reply.</param>
    public ApiException(int status, string? statusMessage = null)
        : this("", status, statusMessage, isTransient: false)
    {
    }

    /// <summary>Creates the exception for a reply.</summary>
    /// <param name="operation">The operation's root name.</param>
    /// <param name="status">The status of the reply.</param>
    /// <param name="statusMessage">The message of the reply.</param>
    /// <param name="isTransient">Whether the contract says that the status may go away by itself.</param>
    public ApiException(string operation, int status, string? statusMessage, bool isTransient)
        : base(Describe(operation, status, statusMessage))
    {
        Operation = operation;
        Status = status;
        StatusMessage = statusMessage;
        IsTransient = isTransient;
    }

    /// <summary>The operation's root name; empty where an implementation throws.</summary>
    public string Operation { get; }

    /// <summary>The status of the reply.</summary>
    public int Status { get; }

    /// <summary>The message of the reply, as the service wrote it.</summary>
    public string? StatusMessage { get; }

    /// <summary>Whether the contract says that the status may go away by itself.</summary>
    public bool IsTransient { get; }

    private static string Describe(string operation, int status, string? statusMessage)
    {
        string subject = operation.Length == 0 ? "The operation" : operation;
        string text = string.IsNullOrEmpty(statusMessage) ? "." : $": {statusMessage}";
        return string.Create(CultureInfo.InvariantCulture, $"{subject} was answered with status {status}{text}");
    }
}

/// <summary>The service did not accept the credentials.</summary>
/// <param name="operation">The operation's root name.</param>
/// <param name="status">The status of the reply.</param>
/// <param name="statusMessage">The message of the reply.</param>
/// <param name="isTransient">Whether the contract says that the status may go away by itself.</param>
public sealed class CredentialsException(string operation, int status, string? statusMessage, bool isTransient)
    : ApiException(operation, status, statusMessage, isTransient);

/// <summary>A quota or the credit is used up.</summary>
/// <param name="operation">The operation's root name.</param>
/// <param name="status">The status of the reply.</param>
/// <param name="statusMessage">The message of the reply.</param>
/// <param name="isTransient">Whether the contract says that the status may go away by itself.</param>
public sealed class QuotaException(string operation, int status, string? statusMessage, bool isTransient)
    : ApiException(operation, status, statusMessage, isTransient);
