using System;
using System.IO;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace TextMe.Tests.Writers;

public class HandWrittenXmlTests
{
    [Fact]
    public void A_document_is_written_as_XmlWriter_would()
    {
        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><sms xml:lang=\"he\"><phone id=\"a&quot;b\">05 &lt; 06</phone><empty /><text></text></sms>",
            Written.Xml((ref writer) =>
            {
                writer.WriteDeclaration();
                writer.WriteStartElement("sms");
                writer.WriteAttribute("xml:lang", "he");
                writer.WriteStartElement("phone");
                writer.WriteAttribute("id", "a\"b");
                writer.WriteString("05 < ");
                writer.WriteString("06");
                writer.WriteEndElement();
                writer.WriteStartElement("empty");
                writer.WriteEndElement();
                writer.WriteStartElement("text");
                writer.WriteString("");
                writer.WriteEndElement();
                writer.WriteEndElement();
            }));
    }

    [Fact]
    public void A_namespace_is_declared_where_it_changes_and_inherited_below()
    {
        string xml = Written.Xml((ref writer) =>
        {
            writer.WriteStartElement("a", "urn:1&2");
            writer.WriteStartElement("b");
            writer.WriteEndElement();
            writer.WriteStartElement("c", "");
            writer.WriteStartElement("d", "urn:1&2");
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteStartElement("e", "urn:1&2");
            writer.WriteEndElement();
            writer.WriteEndElement();
        });
        Assert.Equal("<a xmlns=\"urn:1&amp;2\"><b /><c xmlns=\"\"><d xmlns=\"urn:1&amp;2\" /></c><e /></a>", xml);
        XNamespace ns = "urn:1&2";
        Assert.NotNull(XDocument.Parse(xml).Root?.Element("c")?.Element(ns + "d"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("1a")]
    [InlineData("-a")]
    [InlineData("a b")]
    [InlineData("a:b")]
    [InlineData("a>")]
    [InlineData("a\u0000")]
    [InlineData("×")]
    public void A_name_that_XML_does_not_allow_is_refused(string? name)
    {
        Assert.Throws<ArgumentException>(() => Written.Xml((ref writer) => writer.WriteStartElement(name!)));
        Assert.Throws<ArgumentException>(() => Written.Xml((ref writer) =>
        {
            writer.WriteStartElement("a");
            writer.WriteAttribute(name!, "");
        }));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_name()
    {
        Assert.Throws<ArgumentException>(() => Written.Xml((ref writer) => writer.WriteStartElement("a\uD83D")));
    }

    [Theory]
    [InlineData("a")]
    [InlineData("_")]
    [InlineData("שם")]
    [InlineData("a-b.c1·")]
    [InlineData("\U00010000")]
    public void A_name_of_any_script_is_allowed(string name)
    {
        Assert.Equal($"<{name} />", Written.Xml((ref writer) =>
        {
            writer.WriteStartElement(name);
            writer.WriteEndElement();
        }));
    }

    [Theory]
    [InlineData("xmlns")]
    [InlineData("xmlns:a")]
    [InlineData("p:a")]
    [InlineData("xml:other")]
    public void An_attribute_cannot_bring_a_namespace(string name)
    {
        Assert.Throws<ArgumentException>(() => Written.Xml((ref writer) =>
        {
            writer.WriteStartElement("a");
            writer.WriteAttribute(name, "urn:1");
        }));
    }

    [Theory]
    [InlineData("http://www.w3.org/XML/1998/namespace")]
    [InlineData("http://www.w3.org/2000/xmlns/")]
    public void The_namespaces_of_XML_itself_are_never_the_default_one(string uri)
    {
        Assert.Throws<ArgumentException>(() => Written.Xml((ref writer) => writer.WriteStartElement("a", uri)));
    }

    [Fact]
    public void An_attribute_stands_once_in_each_element()
    {
        Assert.Throws<ArgumentException>(() => Written.Xml((ref writer) =>
        {
            writer.WriteStartElement("a");
            writer.WriteAttribute("x", "1");
            writer.WriteAttribute("x", "2");
        }));
        Assert.Equal("<a x=\"1\"><a x=\"2\" /></a>", Written.Xml((ref writer) =>
        {
            writer.WriteStartElement("a");
            writer.WriteAttribute("x", "1");
            writer.WriteStartElement("a");
            writer.WriteAttribute("x", "2");
            writer.WriteEndElement();
            writer.WriteEndElement();
        }));
    }

    [Fact]
    public void What_would_not_be_well_formed_is_refused()
    {
        Refused((ref writer) => writer.WriteEndElement());
        Refused((ref writer) => writer.WriteString("text"));
        Refused((ref writer) => writer.WriteAttribute("a", ""));
        Refused((ref writer) =>
        {
            writer.WriteDeclaration();
            writer.WriteDeclaration();
        });
        Refused((ref writer) =>
        {
            writer.WriteStartElement("a");
            writer.WriteDeclaration();
        });
        Refused((ref writer) =>
        {
            writer.WriteStartElement("a");
            writer.WriteString("");
            writer.WriteAttribute("b", "");
        });
        Refused((ref writer) =>
        {
            writer.WriteStartElement("a");
            writer.WriteEndElement();
            writer.WriteStartElement("b");
        });
        Refused((ref writer) =>
        {
            writer.WriteStartElement("a");
            writer.WriteEndElement();
            writer.WriteString("");
        });

        static void Refused(Written.XmlAction write) => Assert.Throws<InvalidOperationException>(() => Written.Xml(write));
    }

    [Fact]
    public void Random_documents_are_well_formed()
    {
        for (int seed = 0; seed < 200; seed++)
        {
            string xml = Written.Xml((ref writer) =>
            {
                var random = new Random(seed);
                writer.WriteStartElement("root");
                int depth = 1;
                for (int step = 0; step < 60; step++)
                {
                    switch (random.Next(4))
                    {
                        case 0:
                            writer.WriteStartElement("e" + step, random.Next(3) == 0 ? "" : "urn:" + random.Next(3));
                            writer.WriteAttribute("a", RandomText.Create(random, 5));
                            depth++;
                            break;
                        case 1 when depth > 1:
                            writer.WriteEndElement();
                            depth--;
                            break;
                        default:
                            writer.WriteString(RandomText.Create(random, random.Next(5)));
                            break;
                    }
                }

                for (; depth > 0; depth--)
                {
                    writer.WriteEndElement();
                }
            });
            using var reader = XmlReader.Create(new StringReader(xml));
            while (reader.Read())
            {
            }
        }
    }
}
