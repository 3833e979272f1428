using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading.Tasks;

namespace TextMe.Aot;

/// <summary>The whole library in one native program: serializer, validator, client and endpoint, in both formats.</summary>
internal static class Program
{
    private static int s_failed;

    public static async Task<int> Main()
    {
        foreach (WireFormat format in new[] { WireFormat.Xml, WireFormat.Json })
        {
            await Check(format, "round trip", () => RoundTrip(format));
            await Check(format, "unknown members", UnknownMembers);
            await Check(format, "validation", () => Validation());
            await Check(format, "malformed input", () => Malformed(format));
            await Check(format, "call", () => Call(format));
            await Check(format, "call with parameters", () => CallWithParameters(format));
            await Check(format, "generic types and dictionaries", () => Pages(format));
            await Check(format, "refusal", () => Refusal(format));
            await Check(format, "invalid request", () => Invalid(format));
        }

        return s_failed == 0 ? 0 : 1;
    }

    private static Shipment Sample => new()
    {
        Username = "acme",
        Secret = "s3cret",
        Priority = Priority.Express,
        Weight = 12.50m,
        Pickup = new DateTimeOffset(2027, 3, 5, 12, 30, 0, TimeSpan.Zero),
        Parcels = [new Parcel { Id = "a<1>", Number = "0501112222" }, new Parcel { Number = "שלום \U0001F680 \"&\"" }],
        Insured = true,
        Extra = new Parcel { Number = "gift" },
    };

    private static async Task Check(WireFormat format, string name, Func<Task> check)
    {
        string line = $"{name}, {format}";
        try
        {
            await check();
            Console.WriteLine($"ok    {line}");
        }
        catch (Exception failure)
        {
            s_failed++;
            Console.WriteLine($"FAIL  {line}: {failure}");
        }
    }

    private static Task RoundTrip(WireFormat format)
    {
        byte[] bytes = WireSerializer.Serialize(Sample, format);
        string text = Encoding.UTF8.GetString(bytes);
        Contains(text, format == WireFormat.Xml
            ? "<user><username>acme</username></user><secret>s3cret</secret><priority>express</priority><weight>12.50</weight><pickup>05/03/27 14:30</pickup>"
            : "{\"user\":{\"username\":\"acme\"},\"secret\":\"s3cret\",\"priority\":\"express\",\"weight\":12.50,\"pickup\":\"05/03/27 14:30\"");
        Contains(text, format == WireFormat.Xml
            ? "<parcel id=\"a&lt;1&gt;\">0501112222</parcel><parcel>שלום"
            : "\"parcel\":[{\"$\":{\"id\":\"a<1>\"},\"_\":\"0501112222\"},\"שלום");
        Shipment back = WireSerializer.Deserialize<Shipment>(bytes, format);
        Equal(Sample.Pickup, back.Pickup);
        Equal(Sample.Weight, back.Weight);
        Equal(2, back.Parcels.Count);
        Equal(Sample.Parcels[1], back.Parcels[1]);
        Equal(text, Encoding.UTF8.GetString(WireSerializer.Serialize(back, format)));
        Equal(((Parcel)Sample.Extra!).Number, ((Parcel)back.Extra!).Number);
        Equal(false, back.ToString().Contains("s3cret", StringComparison.Ordinal));
        return Task.CompletedTask;
    }

    private static Task UnknownMembers()
    {
        string text = Encoding.UTF8.GetString(WireSerializer.Serialize(Sample, WireFormat.Json))[..^1] + ",\"later\":{\"a\":[1.50,null]}}";
        Shipment back = WireSerializer.Deserialize<Shipment>(Encoding.UTF8.GetBytes(text), WireFormat.Json);
        Equal(text, Encoding.UTF8.GetString(WireSerializer.Serialize(back, WireFormat.Json)));
        return Task.CompletedTask;
    }

    private static Task Validation()
    {
        IReadOnlyList<ConstraintViolation> violations = WireSerializer.Validate(Sample with { Username = "", Weight = 0, Parcels = [] });
        Equal("user/username weight parcels/parcel", string.Join(' ', violations.Select(static v => v.Path)));
        Equal(0, WireSerializer.Validate(Sample).Count);
        return Task.CompletedTask;
    }

    private static Task Malformed(WireFormat format)
    {
        byte[] bytes = WireSerializer.Serialize(Sample, format);
        for (int length = 0; length < bytes.Length; length++)
        {
            Throws<WireFormatException>(() => WireSerializer.Deserialize<Shipment>(bytes.AsSpan(0, length), format));
        }

        return Task.CompletedTask;
    }

    private static async Task Call(WireFormat format)
    {
        Receipt receipt = await Client(format).ShipAsync(Sample);
        Equal(7, receipt.Status);
        Equal(25.00m, receipt.Total);
        Equal("9000000000 9000000001", string.Join(' ', receipt.Numbers!.Select(static n => n.ToString(CultureInfo.InvariantCulture))));
        Contains(receipt.Message!, "Express a<1>,- 2027-03-05T");
    }

    private static async Task CallWithParameters(WireFormat format)
    {
        ApiResult<Receipt> result = await Client(format).TrackAsync("0501112222");
        Equal("0501112222", result.Value?.Message);
    }

    private static async Task Pages(WireFormat format)
    {
        Page<Parcel> page = await Client(format).ListAsync(Sample);
        Equal(Sample.Parcels[1], page.Last);
        Equal("2 none monday=1 tuesday=2", $"{page.Items.Count} {page.Title} {string.Join(' ', page.Counts.Select(static c => $"{c.Key}={c.Value}"))}");
        byte[] bytes = WireSerializer.Serialize(new Page<Page<Parcel>> { Items = [page] }, format);
        Contains(Encoding.UTF8.GetString(bytes), format == WireFormat.Xml ? "<PageOfPageOfParcel><Items><PageOfParcel><Items><Parcel id=" : "\"count\":{\"monday\":1,\"tuesday\":2}");
        Equal(page.Last, WireSerializer.Deserialize<Page<Page<Parcel>>>(bytes, format).Items[0].Last);
    }

    private static async Task Refusal(WireFormat format)
    {
        CredentialsException refusal = await ThrowsAsync<CredentialsException>(() => Client(format).ShipAsync(Sample with { Username = "nobody" }));
        Equal(3, refusal.Status);
        Equal("Bad credentials", refusal.StatusMessage);
    }

    private static async Task Invalid(WireFormat format)
    {
        RequestValidationException refusal = await ThrowsAsync<RequestValidationException>(() => Client(format).ShipAsync(Sample with { Parcels = [] }));
        Equal("parcels/parcel", refusal.Violations[0].Path);
    }

    private static IShipmentApi Client(WireFormat format) =>
        IShipmentApi.Create(new InMemoryTransport(new ShipmentApiEndpoint(new Service()), format));

    private static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"expected {expected}, got {actual}");
        }
    }

    private static void Contains(string text, string part)
    {
        if (!text.Contains(part, StringComparison.Ordinal))
        {
            throw new InvalidOperationException($"{part} is not in {text}");
        }
    }

    private static void Throws<T>(Func<object> action)
        where T : Exception
    {
        try
        {
            action();
        }
        catch (T)
        {
            return;
        }

        throw new InvalidOperationException($"no {typeof(T).Name}");
    }

    private static async Task<T> ThrowsAsync<T>(Func<Task> action)
        where T : Exception
    {
        try
        {
            await action();
        }
        catch (T expected)
        {
            return expected;
        }

        throw new InvalidOperationException($"no {typeof(T).Name}");
    }
}
