using System;

namespace TextMe.Tests.Oracles.Harness;

/// <summary>A serializer of .NET for one type.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Project">Turns a value into the object that the serializer knows: itself or a twin.</param>
/// <param name="Write">Writes that object.</param>
/// <param name="Read">Reads such an object.</param>
internal sealed record Peer<T>(WireFormat Format, Func<T, object> Project, Func<object, byte[]> Write, Func<byte[], object?> Read);

/// <summary>Makes peers.</summary>
internal static class Peer
{
    public static Peer<T> Xml<T, TTwin>(Func<T, TTwin> twin)
        where TTwin : notnull => new(WireFormat.Xml, v => twin(v), static o => DotNetXml<TTwin>.Write((TTwin)o), static d => DotNetXml<TTwin>.Read(d));

    public static Peer<T> Json<T, TTwin>(Func<T, TTwin> twin)
        where TTwin : notnull => new(WireFormat.Json, v => twin(v), static o => DotNetJson.Write((TTwin)o), static d => DotNetJson.Read<TTwin>(d));
}
