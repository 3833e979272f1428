using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
using System.Xml.Serialization;
using Xunit;

namespace TextMe.Tests.Oracles;

/// <summary>What the generated validator finds of e-mail addresses and the like is what <c>Validator</c> finds by reflection.</summary>
public sealed class ConstraintFormTests
{
    [Theory]
    [InlineData("a@b", "https://a", "http://a", "+1 (2) ext. 3", "4111-1111 1111 1111", "Zm9v")]
    [InlineData("", "urn:a", "", "", "", "")]
    [InlineData("a@b@c", "a", "htp://a", "1-x", "4111", "Zm9")]
    [InlineData(null, null, null, null, null, null)]
    public void Finds_what_DataAnnotations_find(string? mail, string? home, string? link, string? phone, string? card, string? picture)
    {
        var forms = new Forms { Mail = mail, Home = home is null ? null : new Uri(home, UriKind.RelativeOrAbsolute), Link = link, Phone = phone, Card = card, Picture = picture };
        var found = new List<ValidationResult>();
        Validator.TryValidateObject(forms, new ValidationContext(forms), found, validateAllProperties: true);
        Assert.Equal(found.SelectMany(static r => r.MemberNames), WireSerializer.Validate(forms).Select(static v => v.Path));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(null)]
    public void Counts_bytes_as_DataAnnotations_do(int? count)
    {
        byte[]? bytes = count is null ? null : new byte[count.Value];
        var counted = new Counted { Least = bytes, Most = bytes, Both = bytes, Items = bytes };
        var found = new List<ValidationResult>();
        Validator.TryValidateObject(counted, new ValidationContext(counted), found, validateAllProperties: true);
        string[] expected = [.. found.SelectMany(static r => r.MemberNames), .. count is < 1 or > 2 ? [nameof(Counted.Items)] : Array.Empty<string>()];
        Assert.Equal(expected, WireSerializer.Validate(counted).Select(static v => v.Path));
    }

    [Fact]
    public void Says_how_many_bytes_there_are() => Assert.Equal(
        "There are 3 bytes; allowed: 1 to 2.", Assert.Single(WireSerializer.Validate(new Counted { Items = new byte[3] })).Message);
}

[WireContract]
public sealed partial record Counted
{
    [MinLength(2)]
    public byte[]? Least { get; init; }

    [MaxLength(2)]
    public byte[]? Most { get; init; }

    [Length(1, 3), XmlElement(DataType = "hexBinary")]
    public byte[]? Both { get; init; }

    [ItemCount(1, 2)]
    public byte[]? Items { get; init; }
}

[WireContract]
public sealed partial record Forms
{
    [EmailAddress]
    public string? Mail { get; init; }

    [Url]
    public Uri? Home { get; init; }

    [Url]
    public string? Link { get; init; }

    [Phone]
    public string? Phone { get; init; }

    [CreditCard]
    public string? Card { get; init; }

    [Base64String]
    public string? Picture { get; init; }
}
