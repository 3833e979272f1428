using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Xml;
using TextMe.Tests.Oracles.Harness;
using TextMe.Tests.Oracles.Types;
using Xunit;

namespace TextMe.Tests.Oracles.Mutated;

/// <summary>Damaged documents are accepted with the same meaning, or refused, as by XmlSerializer over XmlReader; docs/wire.md lists what differs.</summary>
public sealed class MutatedXmlTests
{
    private static readonly string[] s_pieces =
    [
        "<", ">", "/", "&", ";", "\"", "=", "!", "-", "]]>", "<![CDATA[x]]>", "<!--c-->", "<?p d?>", "<!DOCTYPE a>", "&amp;", "&#65;", "&#0;", "&x;",
        " ", "\n", "\r", "\t", "\u0001", ":", " a=\"1\"", " xmlns=\"u\"", " xmlns:p=\"u\"", " p:x=\"1\"", "<a>", "</a>", "<b/>", "<p:b/>",
        "<Number>1</Number>", "<Text>t</Text>", "<Given>1</Given>", "0", "1", "-", "+", ".", "true", "א", "😀", "\uFFFE", "x",
    ];

    [Fact]
    public void Texts_are_accepted_and_refused_alike() => Check<Texts>(1);

    [Fact]
    public void Integers_are_accepted_and_refused_alike() => Check<LargeIntegers>(2);

    [Fact]
    public void Lists_are_accepted_and_refused_alike() => Check<ObjectLists>(4);

    [Fact]
    public void Trees_are_accepted_and_refused_alike() => Check<Forest>(5);

    [Fact]
    public void Namespaces_are_accepted_and_refused_alike() => Check<ElementNamespaces>(6);

    [Fact]
    public void Enums_are_accepted_and_refused_alike() => Check<NamedEnums>(7);

    [Fact]
    public void Choices_are_accepted_and_refused_alike() => Check<ChoiceList>(8);

    [Fact]
    public void Derived_types_are_accepted_and_refused_alike() => Check<Garage>(9);

    private static void Check<T>(int seed)
        where T : IWireContract<T>
    {
        var mutator = new Mutator(seed, s_pieces);
        string[] documents = [.. Values.Sample<T>(10, withNonFinite: false).Select(static v => Encoding.UTF8.GetString(DotNetXml<T>.Write(v)))];
        int accepted = 0;
        int refused = 0;
        for (int i = 0; i < 2_000; i++)
        {
            string document = mutator.Mutate(documents[i % documents.Length]);
            if (HasMutatedDeclaration(document))
            {
                continue;
            }

            (T? ours, WireError? error) = Ours<T>(document);
            (T? theirs, bool isRefused) = Theirs<T>(document);
            if (error is not null && isRefused)
            {
                refused++;
            }
            else if (error is null && !isRefused)
            {
                accepted++;
                string? difference = Structure.Difference(theirs, ours, emptyIsNull: true);
                Assert.True(difference is null, difference + "\n" + document);
            }
            else
            {
                Assert.True(
                    isRefused ? NameIsOfTheFifthEdition(document) : MemberIsMissing(error) || MemberIsRepeated(error),
                    $"{(isRefused ? "only they refuse" : "only we refuse, " + error)}\n{document}");
            }
        }

        Assert.True(accepted > 50 && refused > 100, $"{accepted} accepted, {refused} refused");
    }

    // docs/wire.md: a missing member that is not nullable is refused.
    private static bool MemberIsMissing(WireError? error) => error == WireError.MissingMember;

    // docs/wire.md: a repeated member is refused.
    private static bool MemberIsRepeated(WireError? error) => error == WireError.DuplicateMember;

    // docs/wire.md: XmlReader knows the names of the fourth edition of XML 1.0 only.
    private static bool NameIsOfTheFifthEdition(string document) => document.Any(static c =>
        char.IsSurrogate(c) || (c > 0x7F && !XmlConvert.IsNCNameChar(c)));

    // Over decoded text XmlReader does not look at the encoding; the conformance suite has the declarations.
    private static bool HasMutatedDeclaration(string document) =>
        document.StartsWith("<?xml ", StringComparison.Ordinal)
        && !document.StartsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>", StringComparison.Ordinal);

    private static (T? Value, WireError? Error) Ours<T>(string document)
        where T : IWireContract<T>
    {
        try
        {
            return (WireSerializer.Deserialize<T>(Encoding.UTF8.GetBytes(document), WireFormat.Xml), null);
        }
        catch (WireFormatException e)
        {
            return (default, e.Error);
        }
    }

    private static (T? Value, bool IsRefused) Theirs<T>(string document)
    {
        try
        {
            return (DotNetXml<T>.Read(new StringReader(document)), false);
        }
        catch (Exception e) when (e is InvalidOperationException or XmlException)
        {
            return (default, true);
        }
    }
}
