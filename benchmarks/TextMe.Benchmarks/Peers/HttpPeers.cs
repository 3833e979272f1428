using System;
using System.IO;
using System.Net;
using System.Net.Http;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Serialization;
using RestEase;
using TextMe.Benchmarks.Payloads;

namespace TextMe.Benchmarks.Peers;

/// <summary>One call in several ways, against a server that always answers the same. Each gives the reply's message.</summary>
internal static class HttpPeers
{
    public static Func<Task<string?>> Own(Uri server, WireFormat format)
    {
        var options = new HttpWireTransportOptions { BaseAddress = server, Format = format, AllowHttpOnLoopback = true };

        // As AddWireClient sets it up.
        var client = new HttpClient(HttpWireTransport.CreateHandler()) { Timeout = Timeout.InfiniteTimeSpan };
        ITokenApi api = ITokenApi.Create(new HttpWireTransport(client, options));
        return async () => (await api.GetApiTokenAsync(Samples.Request()).ConfigureAwait(false)).Message;
    }

    public static Func<Task<string?>> PostAsJson(Uri server)
    {
        HttpClient client = Client(server);
        return async () =>
        {
            using HttpResponseMessage response = await client
                .PostAsJsonAsync("/api", new TokenEnvelopePeer { Request = Samples.RequestPeer() }, JsonPeers.Metadata.TokenEnvelopePeer).ConfigureAwait(false);
            return (await response.Content.ReadFromJsonAsync(JsonPeers.Metadata.TokenReplyPeer).ConfigureAwait(false))!.Message;
        };
    }

    public static Func<Task<string?>> XmlSerializer(Uri server)
    {
        HttpClient client = Client(server);
        var request = new XmlSerializer(typeof(TokenRequestPeer));
        var reply = new XmlSerializer(typeof(TokenReplyPeer));
        return async () =>
        {
            using var body = new MemoryStream();
            XmlPeers.Write(request, body, Samples.RequestPeer());
            using var content = new StringContent(Encoding.UTF8.GetString(body.ToArray()), Encoding.UTF8, "application/xml");
            using HttpResponseMessage response = await client.PostAsync("/api", content).ConfigureAwait(false);
            return ((TokenReplyPeer)XmlPeers.Read(reply, await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false))).Message;
        };
    }

    public static Func<Task<string?>> RestEase(Uri server)
    {
        ITokenApiPeer api = RestClient.For<ITokenApiPeer>(Client(server));
        return async () => (await api.GetApiTokenAsync(new TokenEnvelopePeer { Request = Samples.RequestPeer() }).ConfigureAwait(false)).Message;
    }

    /// <summary>The floor: bytes made once go out through a socket, and nobody reads what comes back.</summary>
    public static Func<Task<string?>> RawSocket(Uri server, int replyBytes)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        socket.Connect(IPAddress.Loopback, server.Port);
        byte[] body = WireSerializer.Serialize(new TokenEnvelope { Request = Samples.Request() }, WireFormat.Json);
        string head = $"POST /api HTTP/1.1\r\nHost: {server.Authority}\r\nContent-Type: application/json\r\nContent-Length: {body.Length}\r\n\r\n";
        byte[] request = [.. Encoding.ASCII.GetBytes(head), .. body];
        byte[] answer = new byte[4096];
        string? message = Samples.ReplyPeer().Message;
        return async () =>
        {
            await socket.SendAsync(request, SocketFlags.None).ConfigureAwait(false);
            int length = 0;
            int end;
            do
            {
                length += await socket.ReceiveAsync(answer.AsMemory(length), SocketFlags.None).ConfigureAwait(false);
                end = answer.AsSpan(0, length).IndexOf("\r\n\r\n"u8);
            }
            while (end < 0 || length < end + 4 + replyBytes);

            return message;
        };
    }

    private static HttpClient Client(Uri server) =>
        new(new SocketsHttpHandler { UseProxy = false, UseCookies = false, AllowAutoRedirect = false }) { BaseAddress = server };
}
