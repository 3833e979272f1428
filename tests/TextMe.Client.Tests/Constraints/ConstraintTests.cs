using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using System.Xml.Linq;
using System.Xml.Serialization;
using TextMe.Client.Tests.Vectors;
using Xunit;

namespace TextMe.Client.Tests.Constraints;

/// <summary>What breaks a constraint is not sent; what comes all the same is answered with the documented status.</summary>
public sealed partial class ConstraintTests
{
    public static TheoryData<int, string> Broken
    {
        get
        {
            var data = new TheoryData<int, string>();
            foreach (BrokenRequest broken in BrokenRequests.All)
            {
                data.Add(data.Count, broken.Name);
            }

            return data;
        }
    }

    public static TheoryData<string> Operations => [.. ApiOperation.All.Keys.Except(["getApiToken"])];

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task A_request_that_breaks_it_is_refused_before_it_is_sent(int row, string name)
    {
        BrokenRequest broken = Find(row, name);
        var transport = new CannedTransport(WireFormat.Json, []);

        var refused = await Assert.ThrowsAsync<RequestValidationException>(() => ApiOperation.Of(broken.Request).CallAsync(ITextMeApi.Create(transport), broken.Request));

        Assert.Equal([(broken.Path, broken.Rule)], refused.Violations.Select(static violation => (violation.Path, violation.Rule)));
        Assert.Null(transport.Sent);
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task The_endpoint_answers_it_with_the_documented_status(int row, string name)
    {
        BrokenRequest broken = Find(row, name);

        Assert.Equal(
            (broken.Status, broken.Status),
            (await StatusOfAsync(broken.Request, WireFormat.Xml), await StatusOfAsync(broken.Request, WireFormat.Json)));
    }

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Every_request_needs_a_username(string operation)
    {
        var request = (AccountRequest)VectorTable.RequestOf(operation);
        var tooLong = request with { Username = new string('u', 65) };

        foreach (AccountRequest broken in new[] { request with { Username = "" }, tooLong })
        {
            var refused = await Assert.ThrowsAsync<RequestValidationException>(
                () => ApiOperation.All[operation].CallAsync(ITextMeApi.Create(new CannedTransport(WireFormat.Json, [])), broken));
            Assert.All(refused.Violations, static violation => Assert.Equal("user/username", violation.Path));
            Assert.Equal((2, 2), (await StatusOfAsync(broken, WireFormat.Xml), await StatusOfAsync(broken, WireFormat.Json)));
        }
    }

    [Fact]
    public void Every_member_with_a_constraint_has_a_request_that_breaks_it()
    {
        foreach (ApiOperation operation in ApiOperation.All.Values)
        {
            IEnumerable<string> broken = BrokenRequests.All.Where(row => ApiOperation.Of(row.Request) == operation).Select(static row => Index().Replace(row.Path, ""));
            Assert.Empty(Constrained(operation.RequestType).Except(broken).Except(operation.Name == "getApiToken" ? [] : ["user/username"]));
        }
    }

    private static BrokenRequest Find(int row, string name)
    {
        Assert.Equal(name, BrokenRequests.All[row].Name);
        return BrokenRequests.All[row];
    }

    // Serializing asks for no constraint.
    private static async Task<int> StatusOfAsync(object request, WireFormat format)
    {
        ApiOperation operation = ApiOperation.Of(request);
        var api = new ScriptedApi(Vector.Refused(VectorTable.RequestOf("balance"), 999));
        byte[] reply = await Vector.AnswerAsync(api, Document(operation.Name, request, format), format);

        Assert.Null(api.Received);
        string text = Encoding.UTF8.GetString(reply);
        return int.Parse(Status().Match(text).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Document(string operation, object request, WireFormat format)
    {
        MethodInfo serialize = typeof(WireSerializer).GetMethods().Single(static m => m.Name == nameof(WireSerializer.Serialize) && m.ReturnType == typeof(byte[]));
        string content = Encoding.UTF8.GetString((byte[])serialize.MakeGenericMethod(request.GetType()).Invoke(null, [request, format])!);
        if (format == WireFormat.Json)
        {
            return Encoding.UTF8.GetBytes($"{{\"{operation}\":{content}}}");
        }

        XElement root = XElement.Parse(content, LoadOptions.PreserveWhitespace);
        root.Name = operation;
        return Encoding.UTF8.GetBytes(root.ToString(SaveOptions.DisableFormatting));
    }

    private static IEnumerable<string> Constrained(Type type)
    {
        foreach (PropertyInfo member in type.GetProperties().Where(static p => PathOf(p) is not null))
        {
            string path = PathOf(member)!;
            if (member.GetCustomAttributes().Any(static a => a is ValidationAttribute or ItemCountAttribute))
            {
                yield return path;
            }

            Type value = member.PropertyType.IsGenericType && member.PropertyType.IsAssignableTo(typeof(IEnumerable))
                ? member.PropertyType.GetGenericArguments()[0]
                : member.PropertyType;
            foreach (string below in value.IsDefined(typeof(WireContractAttribute)) ? Constrained(value) : [])
            {
                yield return below.Length == 0 ? path : $"{path}/{below}";
            }
        }
    }

    // A text has no name of its own.
    private static string? PathOf(PropertyInfo member) =>
        member.GetCustomAttribute<WireNameAttribute>()?.Name ?? member.GetCustomAttribute<XmlAttributeAttribute>()?.AttributeName
        ?? (member.IsDefined(typeof(XmlTextAttribute)) ? "" : null);

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();

    [GeneratedRegex("status(?:>|\":)(-?\\d+)")]
    private static partial Regex Status();
}
