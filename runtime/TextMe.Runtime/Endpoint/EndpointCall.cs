using System;
using System.Buffers;
using System.ComponentModel;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using TextMe.Json;
using TextMe.Xml;

namespace TextMe;

/// <summary>One call of a generated endpoint, from the request's bytes to the reply's. Each call is answered exactly once.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class EndpointCall
{
    private readonly EndpointSettings _settings;
    private readonly WireLimits _limits;
    private readonly Action<string, Exception>? _onFailure;
    private readonly ReadOnlyMemory<byte> _request;
    private readonly WireFormat _format;
    private readonly IBufferWriter<byte> _reply;
    private readonly CancellationToken _cancellationToken;

    internal EndpointCall(
        EndpointSettings settings,
        WireLimits limits,
        Action<string, Exception>? onFailure,
        ReadOnlyMemory<byte> request,
        WireFormat format,
        IBufferWriter<byte> reply,
        CancellationToken cancellationToken)
    {
        _settings = settings;
        _limits = limits;
        _onFailure = onFailure;
        _request = request;
        _format = format;
        _reply = reply;
        _cancellationToken = cancellationToken;
    }

    /// <summary>The name that picks the operation: the XML root's or the JSON wrapper's. Empty if the request is a JSON object without a member.</summary>
    public string Operation { get; private set; } = "";

    /// <summary>Answers a request through a method that returns the reply or throws.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="statuses">The statuses of its request's members.</param>
    /// <param name="implementation">The implementation.</param>
    /// <param name="invoke">Calls the method.</param>
    public async ValueTask ReplyAsync<TImplementation, TRequest, TReply>(
        WireOperation<TRequest, TReply> operation,
        MemberStatus[] statuses,
        TImplementation implementation,
        Func<TImplementation, TRequest, CancellationToken, Task<TReply>> invoke)
        where TRequest : IWireContract<TRequest>
        where TReply : IWireContract<TReply>
    {
        if (!TryRead(operation, statuses, out TRequest? request))
        {
            return;
        }

        try
        {
            TReply value = await invoke(implementation, request, _cancellationToken).ConfigureAwait(false);
            Answer(operation, operation.SuccessStatuses[0], message: null, value);
        }
        catch (Exception e) when (!IsCancellation(e))
        {
            Recover(operation, e);
        }
    }

    /// <summary>Answers a request through a method that returns the reply with its status.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="statuses">The statuses of its request's members.</param>
    /// <param name="implementation">The implementation.</param>
    /// <param name="invoke">Calls the method.</param>
    public async ValueTask ResultAsync<TImplementation, TRequest, TReply>(
        WireOperation<TRequest, TReply> operation,
        MemberStatus[] statuses,
        TImplementation implementation,
        Func<TImplementation, TRequest, CancellationToken, Task<ApiResult<TReply>>> invoke)
        where TRequest : IWireContract<TRequest>
        where TReply : IWireContract<TReply>
    {
        if (!TryRead(operation, statuses, out TRequest? request))
        {
            return;
        }

        try
        {
            ApiResult<TReply> result = await invoke(implementation, request, _cancellationToken).ConfigureAwait(false);
            Answer(operation, result.Status, result.Message, result.Value);
        }
        catch (Exception e) when (!IsCancellation(e))
        {
            Recover(operation, e);
        }
    }

    /// <summary>Answers a request whose name is no operation of the contract.</summary>
    public ValueTask UnknownOperationAsync()
    {
        RefuseUnknownOperation();
        return ValueTask.CompletedTask;
    }

    /// <summary>Finds <see cref="Operation"/>, or answers that the body cannot be read.</summary>
    internal bool TryReadOperation()
    {
        try
        {
            Operation = _format == WireFormat.Xml ? ReadXmlRoot() : ReadJsonRoot();
            return true;
        }
        catch (WireFormatException)
        {
            RefuseMalformed();
            return false;
        }
    }

    private string ReadXmlRoot()
    {
        var reader = new Utf8XmlReader(_request.Span, _limits) { MayStartWithWhiteSpace = true };
        return Encoding.UTF8.GetString(reader.ReadRootName());
    }

    private string ReadJsonRoot()
    {
        if (_settings.JsonRequest == JsonRoot.Bare)
        {
            return _settings.BareOperation ?? "";
        }

        var reader = new WireJsonReader(_request.Span, _limits);
        return reader.BeginObject() ? Encoding.UTF8.GetString(reader.ReadName()) : "";
    }
}
