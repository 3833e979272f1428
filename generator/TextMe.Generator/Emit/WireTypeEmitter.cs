using System.Linq;
using TextMe.Generator.Model;

namespace TextMe.Generator.Emit;

/// <summary>Prints the file of a wire type.</summary>
internal static class WireTypeEmitter
{
    public static string Emit(WireTypeModel model) => SourceFile.Print(model.Declaration, source =>
    {
        if (model.IsSynthesized)
        {
            EmitDeclaration(model, source);
        }

        if (model.IsBroken)
        {
            StubEmitter.Emit(model, source);
            return;
        }

        source.Block($"partial {model.Declaration.Keyword} {model.Declaration.Name}{model.Declaration.TypeParameters} : global::TextMe.IWireContract<{model.Declaration.FullName}>", () =>
        {
            var locals = new ReadLocals(model, source);
            new XmlWriteEmitter(model, source).Emit();
            source.Line();
            new XmlReadEmitter(model, source, locals).Emit();
            source.Line();
            new JsonWriteEmitter(model, source).Emit();
            source.Line();
            new JsonReadEmitter(model, source, locals).Emit();
            source.Line();
            new ValidateEmitter(model, source).Emit();
            locals.EmitFunctions();
            EmitXmlTypeName(model, source);
            new ChoiceEmitter(model, source).Emit();
            EnumEmitter.Emit(model, source);
            PrintMembersEmitter.Emit(model, source);
        });
    });

    // Explicit, so that a derived type does not get the name of its base.
    private static void EmitXmlTypeName(WireTypeModel model, SourceWriter source)
    {
        if (model.DeclaredXmlTypeName is { } name)
        {
            source.Line();
            source.Line(Names.GeneratedCode);
            source.Line($"static string global::TextMe.IWireContract<{model.Declaration.FullName}>.XmlTypeName => {Literals.Text(name)};");
        }
    }

    private static void EmitDeclaration(WireTypeModel model, SourceWriter source)
    {
        source.Line("/// <summary>The request of an operation whose fields are parameters.</summary>");
        source.Block($"internal partial {model.Declaration.Keyword} {model.Declaration.Name}", () =>
        {
            foreach (MemberModel member in model.Members.Where(static m => m.Fixed is null))
            {
                source.Line($"public required {member.Type} {member.Access} {{ get; init; }}");
            }
        });
        source.Line();
    }
}
