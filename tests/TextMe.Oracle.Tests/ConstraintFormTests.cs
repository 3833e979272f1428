using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations;
using System.Linq;
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
