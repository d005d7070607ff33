# The people of the story, and what they may do.
use strict;
use warnings;
use lib '/usr/share/request-tracker5/lib';
use JSON;
use RT;

RT::LoadConfig();
RT::Init();

open my $file, '<', "$ENV{FIELD_FOLDER}/story.json" or die $!;
my $story = decode_json(do { local $/; <$file> });

add_person($_, 1) for values %{ $story->{agents} };
add_person($_, 0) for values %{ $story->{customers} };
prefer('plain', MessageBoxRichText => 0);
prefer('german', Lang => 'de');
allow('Privileged', qw(SeeQueue ShowTicket ShowTicketComments ShowOutgoingEmail CommentOnTicket ReplyToTicket ModifyTicket OwnTicket));
allow('Everyone', qw(CreateTicket ReplyToTicket));

sub add_person {
    my ($person, $is_agent) = @_;
    check(RT::User->new(RT->SystemUser)->Create(
        Name         => $person->{login},
        RealName     => $person->{name},
        EmailAddress => $person->{mail},
        Password     => $story->{password},
        Privileged   => $is_agent,
    ));
}

sub prefer {
    my ($agent, %preferences) = @_;
    my $user = RT::User->new(RT->SystemUser);
    $user->Load($story->{agents}{$agent}{login});
    check($user->SetPreferences($RT::System, \%preferences));
    check($user->SetLang($preferences{Lang})) if $preferences{Lang};
}

sub allow {
    my ($name, @rights) = @_;
    my $group = RT::Group->new(RT->SystemUser);
    $group->LoadSystemInternalGroup($name);
    my $queue = RT::Queue->new(RT->SystemUser);
    $queue->Load('General');
    check($group->PrincipalObj->GrantRight(Right => $_, Object => $queue)) for @rights;
}

# What RT answers to a change: something true, or nothing and the reason last.
sub check {
    my ($value, @answer) = @_;
    die $answer[-1] // 'RT refused' unless $value;
    return $value;
}
