using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Xunit;

namespace TextMe.Tests.Transport;

/// <summary>Types that are one text as parameters of an operation, from client to implementation in memory.</summary>
public class TextTypeTests
{
    [Theory]
    [InlineData(WireFormat.Xml)]
    [InlineData(WireFormat.Json)]
    public async Task A_parameter_comes_over(WireFormat format)
    {
        var service = new Service();
        ILockerApi client = ILockerApi.Create(new InMemoryTransport(new LockerApiEndpoint(service), format));

        await client.OpenAsync(new LockerNumber("A17"), [new LockerNumber("B2")]);

        Assert.Equal("A17 B2", service.Opened);
    }

    [Theory]
    [InlineData(WireFormat.Xml, "<open><number>17</number></open>", "<open><status>21</status><message>No such locker</message></open>")]
    [InlineData(WireFormat.Json, """{"open":{"number":17}}""", """{"status":21,"message":"No such locker"}""")]
    [InlineData(WireFormat.Xml, "<open><number>A12345</number></open>", "<open><status>21</status><message>No such locker</message></open>")]
    [InlineData(WireFormat.Json, """{"open":{"number":"A12345"}}""", """{"status":21,"message":"No such locker"}""")]
    public async Task A_text_that_the_type_or_a_constraint_refuses_is_answered_with_the_status_of_the_member(WireFormat format, string request, string answer)
    {
        var service = new Service();
        using var reply = new WireReply();

        await new LockerApiEndpoint(service).HandleAsync(Encoding.UTF8.GetBytes(request), format, reply);

        Assert.EndsWith(answer, Encoding.UTF8.GetString(reply.WrittenSpan), StringComparison.Ordinal);
        Assert.Equal("", service.Opened);
    }

    [Fact]
    public async Task A_value_that_breaks_a_constraint_is_not_sent()
    {
        ILockerApi client = ILockerApi.Create(new InMemoryTransport(new LockerApiEndpoint(new Service()), WireFormat.Xml));

        RequestValidationException refused = await Assert.ThrowsAsync<RequestValidationException>(() => client.OpenAsync(Long(), []));

        Assert.Equal(("number", "StringLength"), (refused.Violations[0].Path, refused.Violations[0].Rule));

        static LockerNumber Long() => new("A" + new string('1', 10));
    }

    private sealed class Service : ILockerApi
    {
        public string Opened { get; private set; } = "";

        public Task<LockerReply> OpenAsync(LockerNumber number, IReadOnlyList<LockerNumber> others, CancellationToken cancellationToken = default)
        {
            Opened = string.Join(' ', [number, .. others]);
            return Task.FromResult(new LockerReply());
        }
    }
}

[ApiContract(DefaultPath = "/api")]
public partial interface ILockerApi
{
    [Operation("open")]
    Task<LockerReply> OpenAsync(
        [WireName("number"), StringLength(4), ViolationStatus(21, "No such locker")] LockerNumber number,
        [WireName("others/number")] IReadOnlyList<LockerNumber> others,
        CancellationToken cancellationToken = default);
}

public readonly record struct LockerNumber(string Text) : IWireText<LockerNumber>
{
    public static bool TryRead(string text, out LockerNumber value)
    {
        value = new LockerNumber(text);
        return text.Length > 0 && char.IsAsciiLetterUpper(text[0]);
    }

    public string ToWire() => Text;

    public override string ToString() => Text;
}

[WireContract]
public sealed partial record LockerReply;
