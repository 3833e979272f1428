using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using TextMe.Tests.Oracles.Harness;
using TextMe.Tests.Oracles.Types;
using Xunit;

namespace TextMe.Tests.Oracles.Mutated;

/// <summary>Damaged documents are accepted with the same meaning, or refused, as by System.Text.Json; docs/wire.md lists what differs.</summary>
public sealed class MutatedJsonTests
{
    private static readonly string[] s_pieces =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "/", " ", "\n", "\t", "\u0001", "0", "1", "-", "+", ".", "e", "E5", "true", "null", "\"\"", "{}", "[]",
        "\\u0041", "\\uD83D", "\\uD83D\\uDE00", "\\n", "\\x", ",\"a\":1", ",\"Number\":1", "\"Text\":\"t\",", "\"Given\":\"x\",", "//", "א", "😀", "x",
    ];

    [Fact]
    public void Texts_are_accepted_and_refused_alike() => Check<Texts>(1);

    [Fact]
    public void Integers_are_accepted_and_refused_alike() => Check<LargeIntegers>(2);

    [Fact]
    public void Optional_values_are_accepted_and_refused_alike() => Check<OptionalRest>(3);

    [Fact]
    public void Lists_are_accepted_and_refused_alike() => Check<ObjectLists>(4);

    [Fact]
    public void Trees_are_accepted_and_refused_alike() => Check<Forest>(5);

    [Fact]
    public void Enums_are_accepted_and_refused_alike() => Check<NamedEnums>(6);

    [Fact]
    public void Derived_types_are_accepted_and_refused_alike() => Check<Garage>(7);

    private static void Check<T>(int seed)
        where T : IWireContract<T>
    {
        var mutator = new Mutator(seed, s_pieces);
        string[] documents = [.. Values.Sample<T>(10, withNonFinite: false).Select(static v => Encoding.UTF8.GetString(DotNetJson.Write(v)))];
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 2_000; i++)
        {
            string document = mutator.Mutate(documents[i % documents.Length]);
            byte[] utf8 = Encoding.UTF8.GetBytes(document);
            (T? ours, WireError? error) = Ours<T>(utf8);
            (T? theirs, bool isRefused) = Theirs<T>(utf8);
            if (error is not null && isRefused)
            {
                refused++;
            }
            else if (error is null && !isRefused)
            {
                accepted++;
                string? difference = Structure.Difference(theirs, ours, emptyIsNull: false);
                Assert.True(difference is null, difference + "\n" + document);
            }
            else if (isRefused)
            {
                Assert.True(IsReadByUsAlone(utf8, ours!), "only they refuse\n" + document);
            }
            else
            {
                Assert.True(
                    error is WireError.MissingMember or WireError.DuplicateMember
                        || (error == WireError.NotWellFormed && JsonDifferences.HasSurrogateEscape(document))
                        || (error == WireError.InvalidValue && IsOtherName(utf8, theirs!)),
                    $"only we refuse, {error}\n{document}");
            }
        }

        Assert.True(accepted > 50 && refused > 100, $"{accepted} accepted, {refused} refused");
    }

    private static bool IsReadByUsAlone<T>(byte[] document, T ours)
        where T : IWireContract<T>
    {
        using JsonDocument read = JsonDocument.Parse(document);
        using JsonDocument written = JsonDocument.Parse(WireSerializer.Serialize(ours, WireFormat.Json));
        return JsonDifferences.HasLenientForm(read.RootElement, written.RootElement) || JsonDifferences.HasForeignMetadata(read.RootElement);
    }

    private static bool IsOtherName<T>(byte[] document, T theirs)
    {
        using JsonDocument read = JsonDocument.Parse(document);
        using JsonDocument written = JsonDocument.Parse(DotNetJson.Write(theirs));
        return JsonDifferences.HasOtherEnumName(read.RootElement, written.RootElement) || JsonDifferences.HasNullItem(read.RootElement);
    }

    private static (T? Value, WireError? Error) Ours<T>(byte[] document)
        where T : IWireContract<T>
    {
        try
        {
            return (WireSerializer.Deserialize<T>(document, WireFormat.Json), null);
        }
        catch (WireFormatException e)
        {
            return (default, e.Error);
        }
    }

    private static (T? Value, bool IsRefused) Theirs<T>(byte[] document)
    {
        try
        {
            return (DotNetJson.ReadStrictly<T>(document), false);
        }
        catch (Exception e) when (e is JsonException or NotSupportedException)
        {
            return (default, true);
        }
    }
}
