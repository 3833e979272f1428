using System.Text;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Client.Tests.Vectors;

/// <summary>The typed side of a vector: what is asked, what is answered, and what that comes to for the caller.</summary>
/// <param name="Operation">The root, which is the folder.</param>
/// <param name="Case">What its files are named after.</param>
/// <param name="Request">What is asked; of a broken one what its documents were before.</param>
internal sealed record Vector(string Operation, string Case, object Request)
{
    private Edit? _xmlEdit;
    private Edit? _jsonEdit;

    /// <summary>What is answered; <see langword="null"/> of a refusal.</summary>
    public object? Reply { get; private init; }

    public int Status { get; private init; }

    public StatusClass Class { get; private init; } = StatusClass.Rejected;

    /// <summary>The message of a refusal.</summary>
    public string? Message { get; private init; }

    /// <summary>Whether the request is one that the client refuses to write, and the endpoint answers by itself.</summary>
    public bool IsBroken => _xmlEdit is not null;

    /// <summary>A request that is carried out, or a part of it.</summary>
    public static Vector Done(string name, object request, object reply, int status = 0, StatusClass statusClass = StatusClass.Success) =>
        new(NameOf(request), name, request) { Reply = reply, Status = status, Class = statusClass };

    /// <summary>A request in order that the service refuses, in its documented words.</summary>
    public static Vector Refused(object request, int status, string? name = null)
    {
        (StatusClass statusClass, string message) = Refusals.Of(NameOf(request), status);
        return new(NameOf(request), name ?? $"error-{status}", request) { Status = status, Class = statusClass, Message = message };
    }

    /// <summary>A request that is not in order: what the client writes, with a mistake put in.</summary>
    /// <param name="request">The request before.</param>
    /// <param name="status">The status it is answered with.</param>
    /// <param name="message">The message it is answered with.</param>
    /// <param name="edit">The mistake.</param>
    /// <param name="json">The mistake in JSON where it is another text there.</param>
    /// <param name="name">The case where its name is not that of the status.</param>
    public static Vector Broken(object request, int status, string message, Edit edit, Edit? json = null, string? name = null) =>
        new(NameOf(request), name ?? $"error-{status}", request) { Status = status, Message = message, _xmlEdit = edit, _jsonEdit = json ?? edit };

    /// <summary>The request's document, made anew.</summary>
    public async Task<byte[]> WriteRequestAsync(WireFormat format)
    {
        byte[] written = await ApiOperation.All[Operation].WriteRequestAsync(Request, format);
        Edit? edit = format == WireFormat.Xml ? _xmlEdit : _jsonEdit;
        return edit is null ? written : Encoding.UTF8.GetBytes(edit.In(Encoding.UTF8.GetString(written)));
    }

    /// <summary>The file of the request or the reply.</summary>
    public byte[] Read(string kind, WireFormat format) => VectorFiles.Read(Operation, Case, kind, format);

    /// <summary>What the client makes of a reply.</summary>
    public Task<Outcome> ReadReplyAsync(byte[] reply, WireFormat format) =>
        ApiOperation.All[Operation].CallAsync(ITextMeApi.Create(new CannedTransport(format, reply)), Request);

    /// <summary>What the endpoint answers.</summary>
    public static async Task<byte[]> AnswerAsync(ITextMeApi api, byte[] request, WireFormat format)
    {
        using var reply = new WireReply();
        await new TextMeApiEndpoint(api).HandleAsync(request, format, reply);
        return reply.WrittenMemory.ToArray();
    }

    private static string NameOf(object request) => ApiOperation.Of(request).Name;
}

/// <summary>A text that stands once in a document, and what takes its place.</summary>
internal sealed record Edit(string Old, string New)
{
    public string In(string document)
    {
        string[] parts = document.Split(Old);
        Assert.True(parts.Length == 2, $"'{Old}' stands {parts.Length - 1} times in {document}");
        return string.Join(New, parts);
    }
}
