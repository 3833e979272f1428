using System;
using System.Buffers;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace TextMe;

/// <content>What is answered when.</content>
public sealed partial class EndpointCall
{
    /// <summary>The root of a reply to a request whose own root is not known or no name to repeat.</summary>
    private const string AnonymousRoot = "response";

    private bool TryRead<TRequest>(WireOperation operation, MemberStatus[] statuses, [NotNullWhen(true)] out TRequest? request)
        where TRequest : IWireContract<TRequest>
    {
        request = default;
        try
        {
            TRequest value = OperationDocument.ReadRequest<TRequest>(operation, _request.Span, _format, _limits);
            IReadOnlyList<ConstraintViolation> violations = WireSerializer.Validate(value);
            if (violations.Count == 0)
            {
                request = value;
                return true;
            }

            RefuseViolation(violations[0], statuses);
        }
        catch (WireFormatException e)
        {
            RefuseUnreadable(operation, e, statuses);
        }
        catch (Exception e) when (!IsCancellation(e))
        {
            // A property of the request type that throws, a regular expression that runs out of time.
            Fail(e);
        }

        return false;
    }

    private void RefuseUnreadable(WireOperation operation, WireFormatException exception, MemberStatus[] statuses)
    {
        bool isWrapped = _format == WireFormat.Json && operation.JsonRequest == JsonRoot.Wrapped;
        string path = MemberPath.Plain(exception.Path, isWrapped ? operation.Name : null);
        switch (exception.Error)
        {
            case WireError.MissingMember:
                RefuseMissing(path);
                break;
            case WireError.InvalidValue:
                RefuseValue(path, exception.Rule, statuses);
                break;
            case WireError.UnexpectedRoot:
                RefuseUnknownOperation();
                break;
            default:
                RefuseMalformed();
                break;
        }
    }

    private void RefuseViolation(ConstraintViolation violation, MemberStatus[] statuses)
    {
        string path = MemberPath.Plain(violation.Path, wrapper: null);
        if (violation.IsMissing)
        {
            RefuseMissing(path);
        }
        else if (violation.NoneIsGiven)
        {
            Refuse(_settings.MissingMemberStatus, violation.Message);
        }
        else
        {
            RefuseValue(path, violation.Message, statuses);
        }
    }

    private void RefuseMissing(string path) => Refuse(_settings.MissingMemberStatus, $"{path} is missing");

    private void RefuseValue(string path, string rule, MemberStatus[] statuses)
    {
        if (MemberPath.Find(statuses, path) is { } own)
        {
            Refuse(own.Status, own.Message);
        }
        else
        {
            Refuse(_settings.ViolationStatus, path.Length == 0 ? rule : $"{path}: {rule}");
        }
    }

    private void RefuseUnknownOperation() => Refuse(_settings.UnknownOperationStatus, "Not a valid command sent");

    private void RefuseMalformed() =>
        Refuse(_settings.MalformedStatus, _format == WireFormat.Xml ? "There was a problem parsing your XML" : "There was a problem parsing your JSON");

    private void Answer<TReply>(WireOperation operation, int status, string? message, TReply? value)
        where TReply : IWireContract<TReply>
    {
        // A struct is never null: of it the status says whether there is a reply.
        if (value is null || (typeof(TReply).IsValueType && !operation.HasValue(status)))
        {
            RefuseResult(operation, status, message);
            return;
        }

        // Written apart and handed over whole: of a reply that cannot be written the client sees nothing but the failure status.
        using var buffer = new PooledBuffer();
        try
        {
            EndpointReply.Write(buffer, _format, operation, status, message, value);
        }
        catch (WireFormatException e) when (UnwritableMember.IsNameless(e))
        {
            throw UnwritableMember.Name(e, value);
        }

        _reply.Write(buffer.WrittenSpan);
    }

    private void RefuseResult(WireOperation operation, int status, string? message)
    {
        if (operation.HasValue(status))
        {
            throw new InvalidOperationException($"The implementation of {operation.Name} answered with status {status}, a success, but without a reply.");
        }

        Refuse(status, message);
    }

    private void Recover(WireOperation operation, Exception exception)
    {
        if (exception is not ApiException refusal)
        {
            Fail(exception);
            return;
        }

        try
        {
            RefuseResult(operation, refusal.Status, refusal.StatusMessage);
        }
        catch (Exception e) when (e is WireFormatException or InvalidOperationException)
        {
            // Its message cannot be written, or its status says success.
            Fail(e);
        }
    }

    private void Fail(Exception exception)
    {
        Refuse(_settings.FailureStatus, "Unknown error in request");
        _onFailure?.Invoke(Operation, exception);
    }

    private void Refuse(int status, string? message)
    {
        using var buffer = new PooledBuffer();
        EndpointReply.WriteRefusal(buffer, _format, _settings.JsonReply, CanRepeat(Operation) ? Operation : AnonymousRoot, status, message);
        _reply.Write(buffer.WrittenSpan);
    }

    private bool IsCancellation(Exception exception) => exception is OperationCanceledException && _cancellationToken.IsCancellationRequested;

    /// <summary>Whether a name is one that any client can read: a plain XML name of a sane length.</summary>
    private static bool CanRepeat(string root)
    {
        if (root.Length is 0 or > 128 || !(char.IsAsciiLetter(root[0]) || root[0] == '_'))
        {
            return false;
        }

        foreach (char c in root)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '-' or '.'))
            {
                return false;
            }
        }

        return true;
    }
}
