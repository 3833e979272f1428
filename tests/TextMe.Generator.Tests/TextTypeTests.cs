using TextMe.Generator.Tests.Infrastructure;
using Xunit;

namespace TextMe.Generator.Tests;

/// <summary>Types of their own that are one text: what is written for their members.</summary>
public sealed class TextTypeTests
{
    [Fact]
    public void The_generated_file_is_as_approved() => Snapshot.Verify(
        GeneratorHost.RunClean("""
            using System.Collections.Generic;
            using System.ComponentModel.DataAnnotations;
            using System.Diagnostics.CodeAnalysis;
            using System.Xml.Serialization;
            using TextMe;

            namespace Acme;

            public readonly record struct Number(string Text) : IWireText<Number>
            {
                public static bool TryRead(string text, out Number value)
                {
                    value = new Number(text);
                    return text.Length > 0;
                }

                public string ToWire() => Text;
            }

            public sealed record Name(string Text) : IWireText<Name>
            {
                public static bool TryRead(string text, [MaybeNullWhen(false)] out Name value)
                {
                    value = text.Length > 0 ? new Name(text) : null;
                    return value is not null;
                }

                public string ToWire() => Text;
            }

            [WireContract]
            public sealed partial record Message
            {
                [XmlAttribute("id")]
                public Number? Id { get; init; }

                [WireName("sender"), StringLength(11), RegularExpression("[A-Za-z]+")]
                public required Name Sender { get; init; }

                [WireName("phone"), Sensitive]
                public required List<Number> Phones { get; init; }
            }
            """).Files,
        "Text");
}
