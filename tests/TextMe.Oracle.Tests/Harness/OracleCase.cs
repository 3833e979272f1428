using System;
using System.Linq;
using System.Text;
using Xunit;

namespace TextMe.Tests.Oracles.Harness;

/// <summary>A type and the serializers of .NET that it is held against.</summary>
public abstract class OracleCase
{
    /// <summary>Gets the type's name, which names the case.</summary>
    public abstract string Name { get; }

    /// <summary>Holds the type against <c>XmlSerializer</c>.</summary>
    public abstract void CheckXml();

    /// <summary>Holds the type against <c>System.Text.Json</c>.</summary>
    public abstract void CheckJson();

    /// <summary>Holds the two formats against each other.</summary>
    public abstract void CheckBoth();

    /// <summary>A case in which both serializers know the type as it is.</summary>
    internal static OracleCase<T> For<T>()
        where T : IWireContract<T> => new() { Xml = Peer.Xml<T, T>(static v => v), Json = Peer.Json<T, T>(static v => v) };

    /// <summary>A case for XML only: the comment on the type says why.</summary>
    internal static OracleCase<T> ForXml<T>()
        where T : IWireContract<T> => new() { Xml = Peer.Xml<T, T>(static v => v) };

    /// <summary>A case in which <c>XmlSerializer</c> knows a twin.</summary>
    internal static OracleCase<T> For<T, TXml>(Func<T, TXml> twin)
        where T : IWireContract<T>
        where TXml : notnull => new() { Xml = Peer.Xml(twin), Json = Peer.Json<T, T>(static v => v) };
}

/// <summary>The case of one type.</summary>
internal sealed class OracleCase<T> : OracleCase
    where T : IWireContract<T>
{
    private const int Count = 60;

    public override string Name => NameOf(typeof(T));

    public Peer<T>? Xml { get; init; }

    public Peer<T>? Json { get; init; }

    /// <summary>Whether the formats are told to leave out different members, so that neither carries the whole object.</summary>
    public bool IsConditional { get; init; }

    /// <summary>Whether numbers may be no numbers, which JSON does not carry unless it has names for them.</summary>
    public bool WithNonFinite { get; init; }

    /// <summary>Whether JSON has names for such numbers.</summary>
    public bool JsonNamesNumbers { get; init; }

    public override void CheckXml() => Check(Xml);

    public override void CheckJson() => Check(Json);

    public override void CheckBoth()
    {
        if (IsConditional || (WithNonFinite && !JsonNamesNumbers))
        {
            return;
        }

        foreach (T value in Values.Sample<T>(Count, WithNonFinite))
        {
            byte[] xml = WireSerializer.Serialize(value, WireFormat.Xml);
            byte[] json = WireSerializer.Serialize(value, WireFormat.Json);
            T fromXml = WireSerializer.Deserialize<T>(xml, WireFormat.Xml);
            T fromJson = WireSerializer.Deserialize<T>(json, WireFormat.Json);
            Same(value, fromXml, emptyIsNull: true, xml, "XML lost something");
            Same(value, fromJson, emptyIsNull: false, json, "JSON lost something");
            Assert.Equal(xml, WireSerializer.Serialize(fromJson, WireFormat.Xml));
        }
    }

    private void Check(Peer<T>? peer)
    {
        if (peer is null)
        {
            return;
        }

        bool isXml = peer.Format == WireFormat.Xml;
        foreach (T value in Values.Sample<T>(Count, WithNonFinite && (isXml || JsonNamesNumbers)))
        {
            object twin = peer.Project(value);
            byte[] theirs = peer.Write(twin);
            object? expected = peer.Read(theirs);
            byte[] ours = WireSerializer.Serialize(value, peer.Format);
            if (!IsConditional)
            {
                Same(twin, expected, isXml, theirs, "the oracle itself lost something");
            }

            Same(expected, Theirs(ours), isXml, ours, "what we write they read differently");
            Same(expected, peer.Project(Ours(ours)), isXml, ours, "what we write we read differently");
            Same(expected, peer.Project(Ours(theirs)), isXml, theirs, "what they write we read differently");
        }

        T Ours(byte[] document) => Told(document, "we cannot read it", () => WireSerializer.Deserialize<T>(document, peer.Format));
        object? Theirs(byte[] document) => Told(document, "they cannot read it", () => peer.Read(document));
    }

    private static string NameOf(Type type) => type.IsGenericType ? $"{type.Name}[{string.Join(',', type.GetGenericArguments().Select(NameOf))}]" : type.Name;

    private static TResult Told<TResult>(byte[] document, string what, Func<TResult> read)
    {
        try
        {
            return read();
        }
        catch (Exception e)
        {
            throw new InvalidOperationException($"{typeof(T).Name}: {what}\n{Encoding.UTF8.GetString(document)}", e);
        }
    }

    private static void Same(object? expected, object? actual, bool emptyIsNull, byte[] document, string what) =>
        Assert.True(
            Structure.Difference(expected, actual, emptyIsNull) is null,
            $"{typeof(T).Name}: {what}\n{Structure.Difference(expected, actual, emptyIsNull)}\n{Encoding.UTF8.GetString(document)}");
}
