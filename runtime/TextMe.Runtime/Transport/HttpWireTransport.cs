using System;
using System.Collections.Concurrent;
using System.IO;
using System.Net.Http;
using System.Net.Security;
using System.Runtime.CompilerServices;
using System.Security.Authentication;
using System.Threading;
using System.Threading.Tasks;

namespace TextMe;

/// <summary>Sends operations over HTTP: POST, one body there, one body back.</summary>
/// <remarks>
/// <para>
/// An operation that is <see cref="OperationSafety.Unsafe"/> is sent again only where it is proven that it was not processed; others as
/// <see cref="HttpWireTransportOptions.Retry"/> says. A failure that proves that no byte of the body left is a <see cref="NotSentException"/>; any other
/// is an <see cref="OutcomeUnknownException"/>, the end of <see cref="HttpWireTransportOptions.Timeout"/> included, with a <see cref="TimeoutException"/>
/// inside. An answer that is no reply (a redirect, an HTTP status other than 2xx, HTML, a body over the limit, a document that cannot be read)
/// is an <see cref="UnexpectedResponseException"/>.
/// </para>
/// <para>
/// A call whose token the service refused was not processed. Where <see cref="HttpWireTransportOptions.TokenProvider"/> has another token it is sent once
/// more with that one, whatever its safety, within the time of the same attempt. Where that ends first, the call is a <see cref="NotSentException"/>.
/// </para>
/// <para>Safe for use by many calls at one time. Give it an <see cref="HttpClient"/> over <see cref="CreateHandler"/>; it does not dispose it.</para>
/// </remarks>
public sealed class HttpWireTransport : WireTransport
{
    // What a server announces and does not send must not cost more than this, whatever the limit is.
    private const int MostReserved = 16 << 20;

    private readonly HttpClient _client;
    private readonly Uri _server;
    private readonly string _baseAddress;
    private readonly string? _path;
    private readonly BearerHeader? _bearer;
    private readonly int _maxReplyBytes;
    private readonly CallClock _clock = new();
    private readonly TimeSpan _timeout;
    private readonly TimeProvider _timeProvider;
    private readonly string _userAgent;
    private readonly ConcurrencyGate _places;
    private readonly RequestGate? _rateLimit;
    private readonly ConcurrentDictionary<string, Uri> _addresses = new(StringComparer.Ordinal);

    /// <summary>Creates the transport.</summary>
    /// <param name="client">Sends the requests. Its own base address and default headers other than those it adds are not used.</param>
    /// <param name="options">Where and how to send; later changes have no effect.</param>
    /// <exception cref="ArgumentException">An option is missing or wrong.</exception>
    public HttpWireTransport(HttpClient client, HttpWireTransportOptions options)
        : base(Checked(options).Format, options.Limits, options.Retry, new CallTime(options.Timeout, options.TimeProvider), options.OnBody)
    {
        ArgumentNullException.ThrowIfNull(client);
        _client = client;
        _server = options.BaseAddress!;
        _baseAddress = options.BaseAddress!.AbsoluteUri.TrimEnd('/');
        _path = options.Path;
        _bearer = options.TokenProvider is { } provider ? new BearerHeader(provider) : null;
        _maxReplyBytes = options.MaxReplyBytes;
        _timeout = options.Timeout;
        _timeProvider = options.TimeProvider;
        _userAgent = UserAgent.For(options.Application);
        _places = ConcurrencyGate.For(options.MaxConcurrentRequests);
        _rateLimit = options.RateLimit;
    }

    /// <summary>
    /// A handler as this transport needs it: no redirects, which would hand body and token to another host; no cookies, which would tie calls
    /// together; connections renewed every five minutes, so that a change in DNS is seen. The TLS version is left to the operating
    /// system, but nothing is sent over one below 1.2. Make one and keep it.
    /// </summary>
    /// <remarks>Decompression is the transport's own: the handler's takes half a kilobyte in every call. A handler that does it may be used as well.</remarks>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),

        // Shorter than a call may take: a host that does not answer is then proven not to have got the request.
        ConnectTimeout = TimeSpan.FromSeconds(15),
        PlaintextStreamFilter = static (context, _) => context.PlaintextStream is SslStream { SslProtocol: < SslProtocols.Tls12 } tls
            ? throw new AuthenticationException($"The server agreed to {tls.SslProtocol} only; at least TLS 1.2 is needed.")
            : new(context.PlaintextStream),
    };

    /// <inheritdoc/>
    private protected override Uri? Server => _server;

    /// <inheritdoc/>
    protected override ValueTask<WireReply> ExchangeAsync(
        WireOperation operation, WireFormat format, ReadOnlyMemory<byte> body, CancellationToken cancellationToken) =>
        ExchangeAsync(operation, body, _timeout, cancellationToken);

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private protected override async ValueTask<WireReply> ExchangeAsync(
        WireOperation operation, ReadOnlyMemory<byte> body, TimeSpan time, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(operation);
        Uri address = AddressOf(_path ?? operation.Path);
        CallClock.Run call = _clock.Start(time, cancellationToken);
        bool isOver = false;
        try
        {
            using var content = new HttpRequestBody(body, Format);
            using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = content };
            request.Headers.TryAddWithoutValidation("Accept-Encoding", "gzip, br, deflate");
            request.Headers.TryAddWithoutValidation("User-Agent", _userAgent);
            BearerHeader.Composed? bearer = null;
            if (_bearer is not null)
            {
                bearer = await _bearer.GetAsync(operation, call.Token, cancellationToken).ConfigureAwait(false);
                request.Headers.TryAddWithoutValidation("Authorization", bearer.Value);
            }

            using IDisposable? permit = _rateLimit is null ? null : await EnterAsync(_rateLimit, operation, call.Token, cancellationToken).ConfigureAwait(false);
            using IDisposable place = await EnterAsync(_places, operation, call.Token, cancellationToken).ConfigureAwait(false);
            try
            {
                using HttpResponseMessage response = await _client
                    .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, call.Token).ConfigureAwait(false);
                HttpAnswer.CheckHead(operation, response, address);
                if (!response.IsSuccessStatusCode)
                {
                    throw await HttpAnswer.DescribeAsync(operation, response, _timeProvider, call.Token).ConfigureAwait(false);
                }

                WireReply reply = await ReadAsync(operation, response, bearer?.Token, call.Token).ConfigureAwait(false);
                isOver = true;
                return reply;
            }
            catch (Exception e) when (HttpFailure.IsExpected(e))
            {
                throw HttpFailure.Translate(operation, e, content.WasStarted, call.Token.IsCancellationRequested, cancellationToken);
            }
        }
        finally
        {
            call.End(isOver);
        }
    }

    /// <inheritdoc/>
    private protected override async ValueTask<bool> HasOtherTokenAsync(
        WireOperation operation, string refused, TimeSpan time, CancellationToken cancellationToken)
    {
        CallClock.Run wait = _clock.Start(time, cancellationToken);
        try
        {
            return await _bearer!.HasOtherAsync(operation, refused, wait.Token, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            wait.End(isOver: false);
        }
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private static async ValueTask<IDisposable> EnterAsync(
        RequestGate gate, WireOperation operation, CancellationToken callToken, CancellationToken callerToken)
    {
        try
        {
            return await gate.EnterAsync(operation, callToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not TextMeException)
        {
            // Whatever a gate throws, no byte has left.
            callerToken.ThrowIfCancellationRequested();
            throw callToken.IsCancellationRequested
                ? new NotSentException(
                    operation.Name, "it had to wait for others until its time was up.", new TimeoutException("The time was up.", e))
                : new NotSentException(operation.Name, "what holds requests back failed.", e);
        }
    }

    private static HttpWireTransportOptions Checked(HttpWireTransportOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.Validate() is { Count: > 0 } errors ? throw new ArgumentException(string.Join(" ", errors), nameof(options)) : options;
    }

    [AsyncMethodBuilder(typeof(PoolingAsyncValueTaskMethodBuilder<>))]
    private async ValueTask<WireReply> ReadAsync(
        WireOperation operation, HttpResponseMessage response, string? sentToken, CancellationToken cancellationToken)
    {
        // The announced length only sizes the buffer and refuses early; what counts is what comes out of the decompression.
        long announced = response.Content.Headers.ContentLength ?? 0;
        if (announced > _maxReplyBytes)
        {
            throw HttpAnswer.TooLarge(operation, response, _maxReplyBytes);
        }

        var reply = new WireReply((int)Math.Min(announced, MostReserved) + 1)
        {
            HttpStatus = (int)response.StatusCode,
            Charset = HttpAnswer.CharsetOf(response),
            SentToken = sentToken,
        };
        try
        {
            Stream stream = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            using Stream content = HttpAnswer.Decompress(operation, response, stream);
            if (!await reply.FillAsync(content, _maxReplyBytes, cancellationToken).ConfigureAwait(false))
            {
                throw HttpAnswer.TooLarge(operation, response, _maxReplyBytes);
            }

            return reply;
        }
        catch (InvalidOperationException e)
        {
            // How Brotli reports corrupt bytes; the other decompressions have an exception of their own for it.
            reply.Dispose();
            throw new InvalidDataException("The reply's body cannot be decompressed.", e);
        }
        catch
        {
            reply.Dispose();
            throw;
        }
    }

    private Uri AddressOf(string path) =>
        _addresses.TryGetValue(path, out Uri? known)
            ? known
            : _addresses.GetOrAdd(path, new Uri(path.StartsWith('/') ? _baseAddress + path : _baseAddress + "/" + path));
}
