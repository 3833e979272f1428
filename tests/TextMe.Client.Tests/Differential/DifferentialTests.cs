using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using FsCheck;
using FsCheck.Fluent;
using TextMe.Text;
using Xunit;

namespace TextMe.Client.Tests.Differential;

/// <summary>With random values, what we write the serializers of .NET read as the same, and the other way round.</summary>
public sealed class DifferentialTests
{
    private const string Format = "dd/MM/yyyy HH:mm:ss";

    private static readonly TimeZoneInfo s_israel = WireTime.Zone("Asia/Jerusalem");

    // Markup, escapes, white space at the ends, Hebrew, an emoji, the ends of the ranges that XML 1.0 allows.
    private static readonly Gen<string> s_piece = Gen.OneOf(
        Gen.Elements(
            "<", ">", "&", "\"", "'", "\\", "/", "]]>", "&amp;", "</message>", "\r", "\n", "\r\n", "\t", " ",
            "א", "שלום", "😀", "\u007F", "\uD7FF", "\uE000", "\uFFFD"),
        Gen.Choose(0x20, 0x7E).Select(static c => ((char)c).ToString()),
        Gen.Choose(0xA0, 0xD7FF).Select(static c => ((char)c).ToString()));

    private static readonly Gen<ApiTokenRequest> s_requests =
        from admin in Texts(64)
        from username in Texts(64)
        from action in Gen.Elements(TokenAction.New, TokenAction.Current)
        select Requests.For(admin, username, action);

    private static readonly Gen<ApiToken> s_tokens =
        from token in Texts(300)
        from seconds in Gen.Choose(0, int.MaxValue)
        select new ApiToken { Token = token, ExpiresAt = ServiceTime.ToSecond(Unambiguous(DateTimeOffset.UnixEpoch.AddSeconds(seconds))) };

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void A_request_means_the_same_to_them(WireFormat format) => ForAll(s_requests, request =>
    {
        byte[] ours = SentBy(request, format);
        RequestTwin twin = format == WireFormat.Xml ? Oracle.Read<RequestTwin>(ours, format) : Oracle.Read<WrapperTwin>(ours, format).Request;
        byte[] theirs = format == WireFormat.Xml ? Oracle.Write(twin, format) : Oracle.Write(new WrapperTwin { Request = twin }, format);

        return (twin.User.Username, twin.Username, (int)twin.Action) == (request.AdminUsername, request.Username, (int)request.Action)
            && request == ReceivedBy(ours, format)
            && request == ReceivedBy(theirs, format);
    });

    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public void A_reply_means_the_same_to_them(WireFormat format) => ForAll(s_tokens, token =>
    {
        byte[] ours = AnsweredWith(token, format);
        ReplyTwin twin = Oracle.Read<ReplyTwin>(ours, format);
        string expected = TimeZoneInfo.ConvertTime(token.ExpiresAt!.Instant!.Value, s_israel).ToString(Format, CultureInfo.InvariantCulture);

        return (twin.Status, twin.Message, twin.ExpirationDate) == (0, token.Token, expected)
            && token == ReadFrom(ours, format)
            && token == ReadFrom(Oracle.Write(twin, format), format);
    });

    [Fact]
    public void A_request_means_the_same_in_both_formats() => ForAll(s_requests, static request =>
        ReceivedBy(SentBy(request, WireFormat.Xml), WireFormat.Xml) == ReceivedBy(SentBy(request, WireFormat.Json), WireFormat.Json));

    private static Gen<string> Texts(int maxLength) =>
        from pieces in s_piece.NonEmptyListOf()
        let text = string.Concat(pieces)
        where text.Length <= maxLength && WireText.IndexOfUnwritable(text) < 0
        select text;

    // A wall time that occurs twice is read as the first of the two.
    private static DateTimeOffset Unambiguous(DateTimeOffset instant)
    {
        DateTimeOffset wall = TimeZoneInfo.ConvertTime(instant, s_israel);
        return s_israel.IsAmbiguousTime(wall) ? wall.AddHours(3) : wall;
    }

    private static void ForAll<T>(Gen<T> values, Func<T, bool> holds) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(400), Prop.ForAll(values.ToArbitrary(), holds));

    private static byte[] SentBy(ApiTokenRequest request, WireFormat format)
    {
        ReadOnlySpan<byte> refusal = format == WireFormat.Xml ? "<response><status>3</status></response>"u8 : "{\"status\":3}"u8;
        var transport = new CannedTransport(format, refusal.ToArray());
        Assert.Throws<CredentialsException>(() => ITextMeApi.Create(transport).GetApiTokenAsync(request).GetAwaiter().GetResult());
        return transport.Sent!;
    }

    private static ApiTokenRequest? ReceivedBy(byte[] request, WireFormat format)
    {
        var api = new StubApi(new ApiToken { Token = "EXAMPLE", ExpiresAt = ServiceTime.ToSecond(DateTimeOffset.UnixEpoch) });
        Answer(api, request, format);
        return api.Received;
    }

    private static byte[] AnsweredWith(ApiToken token, WireFormat format) =>
        Answer(new StubApi(token), SentBy(Requests.For("acme", TokenAction.Current), format), format);

    private static byte[] Answer(StubApi api, byte[] request, WireFormat format)
    {
        using var reply = new WireReply();
        new TextMeApiEndpoint(api).HandleAsync(request, format, reply).AsTask().GetAwaiter().GetResult();
        return reply.WrittenMemory.ToArray();
    }

    private static ApiToken ReadFrom(byte[] reply, WireFormat format) =>
        ITextMeApi.Create(new CannedTransport(format, reply)).GetApiTokenAsync(Requests.For("acme", TokenAction.Current)).GetAwaiter().GetResult();

    private sealed class StubApi(ApiToken reply) : UnansweredApi
    {
        public ApiTokenRequest? Received { get; private set; }

        public override Task<ApiToken> GetApiTokenAsync(ApiTokenRequest request, CancellationToken cancellationToken = default)
        {
            Received = request;
            return Task.FromResult(reply);
        }
    }
}
