using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Xml.Serialization;

namespace TextMe.Fuzz.Tests;

/// <summary>Groups, lists of each kind, dates in forms of their own, constraints.</summary>
[WireContract, XmlRoot("message")]
public sealed partial record Message
{
    [WireName("user/username"), StringLength(64, MinimumLength = 1)] public required string Username { get; init; }

    [WireName("user/info/note")] public string? Note { get; init; }

    [WireName("sent"), WireFormat("dd/MM/yyyy HH:mm:ss", TimeZone = "Asia/Jerusalem")] public DateTimeOffset? Sent { get; init; }

    [WireName("day"), WireFormat("dd/MM/yy")] public DateOnly? Day { get; init; }

    [WireName("phones/phone"), ItemCount(0, 1000)] public IReadOnlyList<Phone> Phones { get; init; } = [];

    [WireName("tag")] public List<string> Tags { get; init; } = [];

    [XmlArray("codes"), XmlArrayItem("code")] public long[] Codes { get; init; } = [];

    [WireName("days")] public List<Days> Days { get; init; } = [];

    [WireName("at")] public Point? At { get; init; }

    [WireName("size")] public required Size Size { get; init; }

    [WireName("secret"), Sensitive, RegularExpression("[a-z]*")] public string? Secret { get; init; }
}
