using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe.Client.Tests;

/// <summary>An operation of the contract without its types, for tables that hold requests and replies of all of them.</summary>
internal sealed class ApiOperation
{
    private readonly MethodInfo _outcome;

    private ApiOperation(MethodInfo method)
    {
        Method = method;
        Declaration = method.GetCustomAttribute<OperationAttribute>()!;
        RequestType = method.GetParameters()[0].ParameterType;
        Type returned = method.ReturnType.GetGenericArguments()[0];
        ReturnsResult = returned.IsGenericType;
        ReplyType = ReturnsResult ? returned.GetGenericArguments()[0] : returned;
        _outcome = typeof(Outcome).GetMethod(ReturnsResult ? nameof(Outcome.OfResultAsync) : nameof(Outcome.OfValueAsync))!.MakeGenericMethod(ReplyType);
    }

    /// <summary>Every operation, in the order of the interface, by its root.</summary>
    public static IReadOnlyDictionary<string, ApiOperation> All { get; } = typeof(ITextMeApi).GetMethods()
        .Where(static method => method.IsDefined(typeof(OperationAttribute)))
        .Select(static method => new ApiOperation(method))
        .ToDictionary(static operation => operation.Name);

    public string Name => Declaration.Root;

    public MethodInfo Method { get; }

    public OperationAttribute Declaration { get; }

    public Type RequestType { get; }

    public Type ReplyType { get; }

    /// <summary>Whether every status is handed back, and not thrown.</summary>
    public bool ReturnsResult { get; }

    /// <summary>The operation with that type of request: no two share one.</summary>
    public static ApiOperation Of(object request) => All.Values.Single(operation => operation.RequestType == request.GetType());

    public Task<Outcome> CallAsync(ITextMeApi api, object request)
    {
        object? call = Method.Invoke(api, BindingFlags.DoNotWrapExceptions, null, [request, CancellationToken.None], null);
        return (Task<Outcome>)_outcome.Invoke(null, [call])!;
    }

    /// <summary>The document that the client sends.</summary>
    public async Task<byte[]> WriteRequestAsync(object request, WireFormat format)
    {
        byte[] refusal = [.. format == WireFormat.Xml ? "<response><status>3</status></response>"u8 : "{\"status\":3}"u8];
        var transport = new CannedTransport(format, refusal);
        await CallAsync(ITextMeApi.Create(transport), request);
        return transport.Sent!;
    }
}
